CodeSystem: Volven8240
Id: volven-8240
Title: "Innleggelsestype"
Description: "National list 8240, Innleggelsestype. Used for Encounter.class by mapping. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8240)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #1 "Heldøgnsopphold"
* #2 "Dagbehandling"
* #3 "Poliklinisk omsorg"
* #4 "Telemedisinsk kontakt"
* #5 "Konsultasjon"
* #6 "Telefonkontakt"

ValueSet: Volven8240Values
Id: volven-8240
Title: "Innleggelsestype"
Description: "The codes of national list 8240 that are shipped here."
* insert NationalValues(8240)
* include codes from system Volven8240
