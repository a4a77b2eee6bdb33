CodeSystem: Volven8231
Id: volven-8231
Title: "Overskrift i henvisning"
Description: "National list 8231, Overskrift i henvisning. Used for Composition.section.code and ServiceRequest.reasonCode. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8231)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #BG "Begrunnelse"
* #BUP-BM "Henvisningsgrunn barnets miljø"
* #BUP-HG "Henvisningsgrunn barnet"
* #DIAG "Diagnose"
* #FA "Familie/sosialt"
* #FO "Forløp og behandling"
* #FU "Funn og undersøkelsesresultater"
* #HJ "Funksjonsnivå/hjelpetiltak"
* #IP "Informasjon til pasient/pårørende"
* #KF "Kontroll pga. tidligere funn"
* #MAAL "Mål for oppholdet"
* #MU "Innkalt til masseundersøkelse"
* #PROB "Aktuell problemstilling"
* #RU "Rutineundersøkelse utenom masseundersøkelse"
* #SVU "Spesialistvurdering"
* #UP "Ubesvarte prøver"
* #UTRED "Forventet utredning/behandling"
* #VU "Vurdering"

ValueSet: Volven8231Values
Id: volven-8231
Title: "Overskrift i henvisning"
Description: "The codes of national list 8231 that are shipped here."
* insert NationalValues(8231)
* include codes from system Volven8231
