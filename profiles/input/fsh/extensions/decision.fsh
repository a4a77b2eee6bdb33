Extension: DisclosureDecision
Id: disclosure-decision
Title: "Decision"
Description: "What was decided about a disclosure: permit, redact, deny or hold. AuditEvent.outcome tells whether an operation succeeded, and a refusal is a success."
Context: AuditEvent
* insert Own
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from http://rodtrad.no/fhir/ValueSet/disclosure-decision (required)

Extension: LegalBasis
Id: legal-basis
Title: "Legal basis"
Description: "The paragraph that permits or forbids a disclosure, or asks for a step. Consent stands beside it as an entity of the event, since the two are not the same."
Context: AuditEvent, PlanDefinition.action, Task
* insert Own
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from http://rodtrad.no/fhir/ValueSet/legal-basis (extensible)

Extension: PolicyVersion
Id: policy-version
Title: "Version of the policy"
Description: "The version of the disclosure policy that the decision was made by, as the policy names itself."
Context: AuditEvent
* insert Own
* value[x] 1..1
* value[x] only string
