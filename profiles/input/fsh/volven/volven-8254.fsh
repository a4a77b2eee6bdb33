CodeSystem: Volven8254
Id: volven-8254
Title: "Relasjon til helsepersonell"
Description: "National list 8254, Relasjon til helsepersonell. Used for Encounter.participant.type. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8254)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #AHP "Ansvarlig helsepersonell"
* #ALE "Ansvarlig lege"
* #AMO "Ansvarlig for medisinskfaglige opplysninger"
* #ARP "Ansvarlig for rapport"
* #ASO "Ansvarlig for sykepleieopplysninger"
* #AUT "Dokumentgodkjenner"
* #BIO "Utførende bioingeniør"
* #DLE "Beskrivende lege"
* #FLE "Fastlege"
* #HHE "Henvisende helsepersonell"
* #KHM "Kontakt hos mottaker"
* #KLE "Kontaktlege"
* #KPS "Kontaktpsykolog"
* #LAB "Utførende laboratorium"
* #OEB "Ønsket behandler"
* #OES "Ønsket behandlingssted"
* #OPL "Operatør"
* #PRT "Prøvetaker"
* #REK "Rekvirent"
* #RSC "Rescreener"
* #SCR "Screener"
* #SEK "Sekretær"
* #SLE "Signerende lege"
* #UTF "Utførende (uspesifisert)"

ValueSet: Volven8254Values
Id: volven-8254
Title: "Relasjon til helsepersonell"
Description: "The codes of national list 8254 that are shipped here."
* insert NationalValues(8254)
* include codes from system Volven8254
