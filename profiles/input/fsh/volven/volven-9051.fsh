CodeSystem: Volven9051
Id: volven-9051
Title: "ID-type for virksomheter"
Description: "National list 9051, ID-type for virksomheter. Used for type of an organisation identifier in KITH messages. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(9051)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #AKO "Apotekets konsesjonsnummer"
* #APO "Apotekets identifikasjonsnummer"
* #AVD "Off. identifikator for avdelinger"
* #ENH "Organisasjonsnummeret i Enhetsregister"
* #HER "HER-id"
* #LAV "Lokal identifikator for avdelinger"
* #LIN "Lokal identifikator for institusjoner"
* #LOK "Lokal identifikator uten nærmere angivelse"
* #NPR "NPR avdelingsnummer"
* #RSH "Nasjonalt register over enheter i spesialisthelsetjenesten (RESH-ID)"
* #SYS "SYSVAK institusjonsnummer"

ValueSet: Volven9051Values
Id: volven-9051
Title: "ID-type for virksomheter"
Description: "The codes of national list 9051 that are shipped here."
* insert NationalValues(9051)
* include codes from system Volven9051
