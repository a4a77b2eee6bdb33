CodeSystem: Volven8116
Id: volven-8116
Title: "ID-type for personer"
Description: "National list 8116, ID-type for personer. Used for type of a person identifier in KITH messages. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8116)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #DKF "Dansk 'personnummer'"
* #DNR "D-nummer"
* #DUF "DUF-nummer"
* #FHN "Felles hjelpenummer"
* #FNR "Fødselsnummer"
* #FPN "Forsikringspolise nummer"
* #HER "HER-id"
* #HNR "H-nummer"
* #HPR "HPR-nummer"
* #PNR "Passnummer"
* #SEF "Svensk 'personnummer'"
* #SSN "Sosial security number"
* #UID "Utenlandsk identifikasjon"
* #XXX "Annet"

ValueSet: Volven8116Values
Id: volven-8116
Title: "ID-type for personer"
Description: "The codes of national list 8116 that are shipped here."
* insert NationalValues(8116)
* include codes from system Volven8116
