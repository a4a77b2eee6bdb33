CodeSystem: Volven3101
Id: volven-3101
Title: "Kjønn"
Description: "National list 3101, Kjønn. Used for Patient.gender by mapping. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(3101)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #0 "Ikke kjent"
* #1 "Mann"
* #2 "Kvinne"
* #9 "Ikke spesifisert"

ValueSet: Volven3101Values
Id: volven-3101
Title: "Kjønn"
Description: "The codes of national list 3101 that are shipped here."
* insert NationalValues(3101)
* include codes from system Volven3101
