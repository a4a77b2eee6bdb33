Profile: RodtradAuditEvent
Parent: AuditEvent
Id: rodtrad-audit-event
Title: "Access, disclosure or refusal"
Description: "One decision about one person's information. Must support, sender: says who asked, for whom, what was decided, on which basis or consent, and by which version of the policy; never clinical text. Receiver: keeps it unchanged, and shows it to the person."
* insert Own
* extension contains DisclosureDecision named decision 0..1 MS and LegalBasis named legalBasis 0..1 MS and PolicyVersion named policyVersion 0..1 MS
* obeys rodtrad-audit-1
* type MS
* subtype MS
* action 1..1 MS
* recorded MS
* outcome 1..1 MS
* purposeOfEvent MS
* agent MS
* agent.who 1..1 MS
* source MS
* entity 1..* MS
* entity.what 1..1 MS
* entity.query 0..0
* entity.query ^comment = "A query may hold a person number."

Profile: RodtradProvenance
Parent: Provenance
Id: rodtrad-provenance
Title: "Where it came from"
Description: "Which message a set of resources was made of, by whom and by which software. Must support, sender: names every resource that was made, the original as source, and author and assembler. Receiver: keeps it with the resources, and finds the original by it."
* insert Own
* target MS
* occurred[x] MS
* recorded MS
* activity 1..1 MS
* agent MS
* agent.type 1..1 MS
* agent.who MS
* entity 1..* MS
* entity.role MS
* entity.what MS
