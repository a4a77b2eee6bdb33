CodeSystem: Volven7309
Id: volven-7309
Title: "Meldingens status"
Description: "National list 7309, Meldingens status. Used for DocumentReference.context.event; Composition.status by mapping. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(7309)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #A "Tillegg"
* #C "Kansellering"
* #H "Historikk"
* #M "Endring"
* #N "Ny"

ValueSet: Volven7309Values
Id: volven-7309
Title: "Meldingens status"
Description: "The codes of national list 7309 that are shipped here."
* insert NationalValues(7309)
* include codes from system Volven7309
