CodeSystem: Volven7306
Id: volven-7306
Title: "Rapportstatus"
Description: "National list 7306, Rapportstatus. Used for Composition.status by mapping. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(7306)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #A "Tillegg til rapport"
* #F "Endelig rapport"
* #P "Foreløpig rapport"
* #S "Planlagt"

ValueSet: Volven7306Values
Id: volven-7306
Title: "Rapportstatus"
Description: "The codes of national list 7306 that are shipped here."
* insert NationalValues(7306)
* include codes from system Volven7306
