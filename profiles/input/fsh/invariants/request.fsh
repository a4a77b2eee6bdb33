Invariant: rodtrad-request-1
Description: "The category tells the track: health-activity, work-activity, joint-activity or referral."
Severity: #error
Expression: "category.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/activity-track').exists()"
* insert Nb([["Kategorien sier hvilket spor det er: health-activity, work-activity, joint-activity eller referral."]])

Invariant: rodtrad-request-2
Description: "An active request names who asks."
Severity: #error
Expression: "status = 'active' implies requester.exists()"
* insert Nb([["En aktiv bestilling sier hvem som ber om den."]])
