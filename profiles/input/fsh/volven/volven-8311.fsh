CodeSystem: Volven8311
Id: volven-8311
Title: "Overskrift i epikrise"
Description: "National list 8311, Overskrift i epikrise. Used for Composition.section.code. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8311)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #AH "Årsak til henvisning"
* #AI "Årsak til innleggelse"
* #BG "Begrunnelse"
* #FA "Familie/sosialt"
* #FO "Forløp og behandling"
* #FU "Funn og undersøkelser"
* #HJ "Funksjonsnivå/hjelpetiltak"
* #IP "Informasjon til pasient/pårørende"
* #LR "Laboratorieresultat"
* #ME "Medisinering"
* #OP "Planer for videre oppfølging"
* #PROB "Aktuell problemstilling"
* #SY "Sykmelding"
* #TB "Tilbakemelding (uspes.)"
* #TS "Tidligere sykdommer"
* #UP "Ubesvarte prøver"
* #UTRED "Forventet utredning/behandling"
* #VU "Vurdering"
* #ÅI "Årsak til innleggelse"

ValueSet: Volven8311Values
Id: volven-8311
Title: "Overskrift i epikrise"
Description: "The codes of national list 8311 that are shipped here."
* insert NationalValues(8311)
* include codes from system Volven8311
