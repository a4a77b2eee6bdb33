CodeSystem: Volven8432
Id: volven-8432
Title: "Kontakttype"
Description: "National list 8432, Kontakttype. Used for Encounter.type. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler) and the code systems published in NorskHelsenett/FHIRCodeAndMore (ExampleIG)."
* insert NationalSystem(8432)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #1 "Utredning"
* #2 "Behandling"
* #3 "Kontroll"
* #5 "Indirekte pasientkontakt"
* #6 "Videokonsultasjon"
* #7 "Telefonkonsultasjon"
* #12 "Pasientadministrert behandling"
* #13 "Opplæring"
* #14 "Screening"

ValueSet: Volven8432Values
Id: volven-8432
Title: "Kontakttype"
Description: "The codes of national list 8432 that are shipped here."
* insert NationalValues(8432)
* include codes from system Volven8432
