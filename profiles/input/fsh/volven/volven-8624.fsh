CodeSystem: Volven8624
Id: volven-8624
Title: "Organisatorisk betegnelse"
Description: "National list 8624, Organisatorisk betegnelse. Used for Organization.type."
* insert NationalSystem(8624)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #01 "Sykehus"
* #05 "Avdeling"
* #06 "Seksjon"
* #08 "Post"

ValueSet: Volven8624Values
Id: volven-8624
Title: "Organisatorisk betegnelse"
Description: "The codes of national list 8624 that are shipped here."
* insert NationalValues(8624)
* include codes from system Volven8624
