CodeSystem: Volven8455
Id: volven-8455
Title: "Henvisningstype"
Description: "National list 8455, Henvisningstype. Used for ServiceRequest.category. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8455)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #10 "Utredning/behandling"
* #11 "Råd til henviser"
* #99 "Øvrige henvisninger"

ValueSet: Volven8455Values
Id: volven-8455
Title: "Henvisningstype"
Description: "The codes of national list 8455 that are shipped here."
* insert NationalValues(8455)
* include codes from system Volven8455
