CodeSystem: Volven8126
Id: volven-8126
Title: "Svar på innkalling til dialogmøte"
Description: "National list 8126, Svar på innkalling til dialogmøte. Used for Communication.category. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8126)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #1 "Ja, jeg kommer"
* #2 "Jeg ønsker nytt møtetidspunkt"
* #3 "Jeg kan ikke komme / begrunnelse for manglende oppmøte"

ValueSet: Volven8126Values
Id: volven-8126
Title: "Svar på innkalling til dialogmøte"
Description: "The codes of national list 8126 that are shipped here."
* insert NationalValues(8126)
* include codes from system Volven8126
