CodeSystem: Volven8127
Id: volven-8127
Title: "Henvendelse fra NAV"
Description: "National list 8127, Henvendelse fra NAV. Used for Communication.category. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8127)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #1 "Oppfølgingsplan"
* #2 "Friskmelding til arbeidsformidling"
* #3 "Retur av legeerklæring"
* #4 "Avlysning dialogmøte"
* #5 "Unntak dialogmøte"
* #6 "Tilbakemelding fra NAV"
* #8 "Melding fra NAV"
* #9 "Informasjon fra NAV"

ValueSet: Volven8127Values
Id: volven-8127
Title: "Henvendelse fra NAV"
Description: "The codes of national list 8127 that are shipped here."
* insert NationalValues(8127)
* include codes from system Volven8127
