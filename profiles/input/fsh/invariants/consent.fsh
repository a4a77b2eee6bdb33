Invariant: rodtrad-consent-1
Description: "A permission names its recipient: provision.actor."
Severity: #error
Expression: "provision.type = 'permit' implies provision.actor.exists()"

Invariant: rodtrad-consent-2
Description: "A permission names its purpose: provision.purpose."
Severity: #error
Expression: "provision.type = 'permit' implies provision.purpose.exists()"

Invariant: rodtrad-consent-3
Description: "A permission names the information categories that it covers: provision.class."
Severity: #error
Expression: "provision.type = 'permit' implies provision.class.where(system = 'http://rodtrad.no/fhir/CodeSystem/information-category').exists()"

Invariant: rodtrad-consent-4
Description: "A permission has an end: provision.period.end."
Severity: #error
Expression: "provision.type = 'permit' implies provision.period.end.exists()"

Invariant: rodtrad-consent-5
Description: "A permission is not narrowed by code, data, data period, security label or action: that could not be held."
Severity: #error
Expression: "provision.type = 'permit' implies (provision.code.empty() and provision.data.empty() and provision.dataPeriod.empty() and provision.securityLabel.empty() and provision.action.empty())"
