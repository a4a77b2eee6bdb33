CodeSystem: Volven8628
Id: volven-8628
Title: "Organisatorisk nivå"
Description: "National list 8628, Organisatorisk nivå. Used for Organization.type. Codes and names from the code systems published in NorskHelsenett/FHIRCodeAndMore (ExampleIG)."
* insert NationalSystem(8628)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #1 "RHF"
* #2 "HF"
* #3 "Institusjon"
* #9 "Annet"

ValueSet: Volven8628Values
Id: volven-8628
Title: "Organisatorisk nivå"
Description: "The codes of national list 8628 that are shipped here."
* insert NationalValues(8628)
* include codes from system Volven8628
