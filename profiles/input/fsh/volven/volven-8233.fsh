CodeSystem: Volven8233
Id: volven-8233
Title: "Type klinisk opplysning"
Description: "National list 8233, Type klinisk opplysning. Used for Composition.section.code and Condition.category. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8233)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #ANAM "Sykehistorie"
* #ART "Andre relevante tilstander"
* #B "Bidiagnose"
* #CAVE "Cave-opplysninger"
* #FUNN "Funn og undersøkelsesresultat"
* #GBEH "Tidligere gynekologisk behandling"
* #GOPL "Gynekologiske opplysninger"
* #H "Hoveddiagnose"
* #MEDB "Legemiddelopplysning"
* #MPRS "Medisinsk prosedyre"
* #NB "Spesielle hensyn av betydning for behandlingen"
* #OPIN "Operasjon/inngrep"
* #OPPL "Klinisk opplysning"
* #PROG "Prognose"
* #PRS "Andre prosedyrer"
* #SM "Smitte"
* #SYKM "Opplysninger om sykemelding"
* #SYMP "Symptom"
* #TB "Tidligere behandling"
* #US "Tidligere undersøkelse"

ValueSet: Volven8233Values
Id: volven-8233
Title: "Type klinisk opplysning"
Description: "The codes of national list 8233 that are shipped here."
* insert NationalValues(8233)
* include codes from system Volven8233
