CodeSystem: Volven8230
Id: volven-8230
Title: "Status for planlagt aktivitet"
Description: "National list 8230, Status for planlagt aktivitet. Used for ServiceRequest.status by mapping. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8230)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #1 "Foreslått"
* #2 "Bestilt"
* #3 "Avtalt"
* #4 "Utsatt"
* #5 "Kansellert"
* #6 "Aktiv"

ValueSet: Volven8230Values
Id: volven-8230
Title: "Status for planlagt aktivitet"
Description: "The codes of national list 8230 that are shipped here."
* insert NationalValues(8230)
* include codes from system Volven8230
