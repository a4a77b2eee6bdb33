CodeSystem: Volven9069
Id: volven-9069
Title: "Svar på forespørsel"
Description: "National list 9069, Svar på forespørsel. Used for Communication.category. Codes and names from the display stylesheets of the KITH messages (NorskHelsenett/kith-visningsfiler)."
* insert NationalSystem(9069)
* ^purpose = "The codes that the messages and resources of the follow-up carry, so that they can be checked and shown by name without a terminology server. The list is kept by the Norwegian Directorate of Health; look there for all of it."
* #1 "De etterspurte opplysningene er inkludert i meldingen"
* #2 "Forespørselen avvist uten begrunnelse"
* #3 "Har ikke ønskede opplysninger"
* #4 "Kan ikke besvares. Krever pasientens samtykke"
* #5 "Svar på forespørsel"
* #9 "Annet, svar angitt i fritekst"

ValueSet: Volven9069Values
Id: volven-9069
Title: "Svar på forespørsel"
Description: "The codes of national list 9069 that are shipped here."
* insert NationalValues(9069)
* include codes from system Volven9069
