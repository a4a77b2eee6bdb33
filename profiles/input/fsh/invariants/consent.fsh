Invariant: rodtrad-consent-1
Description: "A permission names its recipient: provision.actor."
Severity: #error
Expression: "provision.type = 'permit' implies provision.actor.exists()"
* insert Nb([["Et samtykke sier hvem som får opplysningene: provision.actor."]])

Invariant: rodtrad-consent-2
Description: "A permission names its purpose: provision.purpose."
Severity: #error
Expression: "provision.type = 'permit' implies provision.purpose.exists()"
* insert Nb([["Et samtykke sier hva opplysningene skal brukes til: provision.purpose."]])

Invariant: rodtrad-consent-3
Description: "A permission names the information categories that it covers: provision.class."
Severity: #error
Expression: "provision.type = 'permit' implies provision.class.where(system = 'http://rodtrad.no/fhir/CodeSystem/information-category').exists()"
* insert Nb([["Et samtykke sier hvilke informasjonskategorier det omfatter: provision.class."]])

Invariant: rodtrad-consent-4
Description: "A permission has an end: provision.period.end."
Severity: #error
Expression: "provision.type = 'permit' implies provision.period.end.exists()"
* insert Nb([["Et samtykke har en sluttdato: provision.period.end."]])

Invariant: rodtrad-consent-5
Description: "A permission is not narrowed by code, data, data period, security label or action: that could not be held."
Severity: #error
Expression: "provision.type = 'permit' implies (provision.code.empty() and provision.data.empty() and provision.dataPeriod.empty() and provision.securityLabel.empty() and provision.action.empty())"
* insert Nb([["Et samtykke er ikke innsnevret med kode, data, dataperiode, sikkerhetsmerke eller handling: det kunne ikke overholdes."]])
