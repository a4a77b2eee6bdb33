CodeSystem: Volven8306
Id: volven-8306
Title: "Hastegrad"
Description: "National list 8306, Hastegrad. Used for Encounter.priority. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8306)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #0 "Øyeblikkelig hjelp"
* #3 "Haster (elektiv)"
* #N "Elektiv/Ordinær (elektiv)"
* #PK "Pakkeforløp for kreft (elektiv)"

ValueSet: Volven8306Values
Id: volven-8306
Title: "Hastegrad"
Description: "The codes of national list 8306 that are shipped here."
* insert NationalValues(8306)
* include codes from system Volven8306
