CodeSystem: Volven8624
Id: volven-8624
Title: "Organisatorisk betegnelse"
Description: "National list 8624, Organisatorisk betegnelse. Used for Organization.type. Codes and names from the code systems published in NorskHelsenett/FHIRCodeAndMore (ExampleIG)."
* insert NationalSystem(8624)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #01 "Sykehus"
* #02 "Klinikk"
* #03 "Senter"
* #04 "Divisjon"
* #05 "Avdeling"
* #06 "Seksjon"
* #07 "Fagenhet"
* #08 "Post"
* #09 "Team"
* #10 "Avsnitt"
* #11 "Poliklinikk"
* #12 "Institusjon"
* #13 "Område"
* #14 "Laboratorium"
* #21 "Hotell"
* #31 "DPS"
* #41 "Tun"
* #51 "Skole"
* #61 "Privat avtalespesialist"
* #71 "Kontor"
* #72 "Ressurspool"
* #73 "Stab"
* #88 "Annet"

ValueSet: Volven8624Values
Id: volven-8624
Title: "Organisatorisk betegnelse"
Description: "The codes of national list 8624 that are shipped here."
* insert NationalValues(8624)
* include codes from system Volven8624
