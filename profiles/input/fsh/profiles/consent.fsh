Profile: RodtradConsent
Parent: Consent
Id: rodtrad-consent
Title: "Permission or objection"
Description: "The person's permission to give information to one recipient for one purpose (provision.type permit), or objection (deny). It lifts secrecy; it is not the legal basis of a statutory flow, which it can neither make nor stop. Must support, sender: a permission names recipient, purpose, information categories and an end; what an objection leaves out, it covers. Receiver: refuses a permission that is narrowed by anything it cannot hold, since to ignore that would widen it, and lets a withdrawal (status inactive) work from the next request."
* insert Own
* obeys rodtrad-consent-1 and rodtrad-consent-2 and rodtrad-consent-3 and rodtrad-consent-4 and rodtrad-consent-5
* status MS
* scope MS
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* category MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains privacy 1..1 MS
* category[privacy] = http://loinc.org#59284-0
* patient 1..1 MS
* patient only Reference(Patient)
* dateTime 1..1 MS
* performer 1..* MS
* performer only Reference(Patient or RelatedPerson)
* organization MS
* organization ^short = "Whose information it is about"
* source[x] MS
* policy MS
* policyRule MS
* provision 1..1 MS
* provision.type 1..1 MS
* provision.period MS
* provision.period.end MS
* provision.actor MS
* provision.actor.role MS
* provision.actor.reference MS
* provision.purpose MS
* provision.class MS
* provision.provision MS
* provision.provision.provision 0..0
