CodeSystem: Volven9034
Id: volven-9034
Title: "Helsepersonells funksjoner"
Description: "National list 9034, Helsepersonells funksjoner. Used for PractitionerRole.code. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(9034)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #3 "Behandlingsansvarlig lege"
* #4 "Journalansvarlig"
* #5 "Informasjonsansvarlig"
* #6 "Fastlege"
* #7 "Faglig ansvarlig for vedtak i psykisk helsevern"
* #8 "Koordinator Individuell plan"
* #9 "Primærkontakt"
* #10 "Utskrivende lege"
* #11 "Utskrivende sykepleier"
* #12 "Instituerende lege"
* #13 "Innleggende lege"
* #14 "Ansvarlig jordmor"
* #15 "Vikar for fastlege"
* #16 "Turnuslege"
* #17 "Forløpskoordinator kreft"
* #18 "Koordinator (spesialisthelsetjenesteloven)"
* #19 "Kontaktlege"
* #20 "Kontaktpsykolog"
* #21 "Helsefaglig kontakt"
* #22 "Kontakt i primærhelseteam"
* #23 "Ønsket behandler"
* #24 "Kontakt hos mottaker"

ValueSet: Volven9034Values
Id: volven-9034
Title: "Helsepersonells funksjoner"
Description: "The codes of national list 9034 that are shipped here."
* insert NationalValues(9034)
* include codes from system Volven9034
