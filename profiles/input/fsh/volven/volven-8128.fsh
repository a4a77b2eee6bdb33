CodeSystem: Volven8128
Id: volven-8128
Title: "Henvendelse fra lege"
Description: "National list 8128, Henvendelse fra lege. Used for Communication.category. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(8128)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #1 "Henvendelse om sykefraværsoppfølging"
* #2 "Henvendelse om pasient som ikke er sykmeldt"

ValueSet: Volven8128Values
Id: volven-8128
Title: "Henvendelse fra lege"
Description: "The codes of national list 8128 that are shipped here."
* insert NationalValues(8128)
* include codes from system Volven8128
