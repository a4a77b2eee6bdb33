CodeSystem: Volven8248
Id: volven-8248
Title: "Formål med henvisning"
Description: "National list 8248, Formål med henvisning. Used for ServiceRequest.reasonCode. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8248)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #1 "Utredning"
* #2 "Behandling"
* #3 "Kontroll"
* #4 "Second opinion"

ValueSet: Volven8248Values
Id: volven-8248
Title: "Formål med henvisning"
Description: "The codes of national list 8248 that are shipped here."
* insert NationalValues(8248)
* include codes from system Volven8248
