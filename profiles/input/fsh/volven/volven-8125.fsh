CodeSystem: Volven8125
Id: volven-8125
Title: "Innkalling til dialogmøte"
Description: "National list 8125, Innkalling til dialogmøte. Used for Communication.category. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8125)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #1 "Innkalling dialogmøte 2"
* #2 "Endring dialogmøte 2"
* #3 "Innkalling dialogmøte 3"
* #4 "Endring dialogmøte 3"

ValueSet: Volven8125Values
Id: volven-8125
Title: "Innkalling til dialogmøte"
Description: "The codes of national list 8125 that are shipped here."
* insert NationalValues(8125)
* include codes from system Volven8125
