CodeSystem: Volven8129
Id: volven-8129
Title: "Forespørsel om pasient"
Description: "National list 8129, Forespørsel om pasient. Used for Communication.category. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8129)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #1 "Forespørsel om pasient"
* #2 "Påminnelse forespørsel om pasient"

ValueSet: Volven8129Values
Id: volven-8129
Title: "Forespørsel om pasient"
Description: "The codes of national list 8129 that are shipped here."
* insert NationalValues(8129)
* include codes from system Volven8129
