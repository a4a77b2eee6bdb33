Invariant: rodtrad-task-1
Description: "A next step has a deadline: restriction.period.end."
Severity: #error
Expression: "restriction.period.end.exists()"
* insert Nb([["Et neste steg har en frist: restriction.period.end."]])

Invariant: rodtrad-task-2
Description: "A next step names who asks by an identifier or a reference; only a review is asked for by the server itself."
Severity: #error
Expression: "code.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/next-step' and code = 'review').exists() or requester.identifier.value.exists() or requester.reference.exists()"
* insert Nb([["Et neste steg sier hvem som ber om det, med en identifikator eller en referanse; bare en gjennomgang bes det om av serveren selv."]])

Invariant: rodtrad-task-3
Description: "A step that is rejected, cancelled or failed says why."
Severity: #warning
Expression: "(status = 'rejected' or status = 'cancelled' or status = 'failed') implies statusReason.exists()"
* insert Nb([["Et steg som er avvist, avlyst eller mislykket, sier hvorfor."]])
