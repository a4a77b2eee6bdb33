Instance: permission
InstanceOf: RodtradConsent
Usage: #example
Title: "A permission"
Description: "NAV may have what concerns work, until the end of the year."
* insert Example(rodtrad-consent)
* status = #active
* category[1] = http://terminology.hl7.org/CodeSystem/v3-ActCode#IDSCL
* patient = Reference(tuva)
* dateTime = "2026-04-13T15:00:00+02:00"
* performer = Reference(tuva)
* organization = Reference(institution)
* policy.uri = "http://rodtrad.no/fhir/policy/return-to-work/1"
* provision.type = #permit
* provision.period.start = "2026-04-13"
* provision.period.end = "2026-12-31"
* provision.actor.role = http://terminology.hl7.org/CodeSystem/v3-ParticipationType#IRCP
* provision.actor.reference.identifier.system = "urn:oid:2.16.578.1.12.4.1.4.101"
* provision.actor.reference.identifier.value = "889640782"
* provision.purpose = http://rodtrad.no/fhir/CodeSystem/purpose#return-to-work
* provision.class[0] = http://rodtrad.no/fhir/CodeSystem/information-category#sick-leave
* provision.class[1] = http://rodtrad.no/fhir/CodeSystem/information-category#work-ability
* provision.class[2] = http://rodtrad.no/fhir/CodeSystem/information-category#plan

Instance: objection
InstanceOf: RodtradConsent
Usage: #example
Title: "An objection"
Description: "The general practitioner is not to have health detail from the stay."
* insert Example(rodtrad-consent)
* status = #active
* patient = Reference(tuva)
* dateTime = "2026-04-13T15:05:00+02:00"
* performer = Reference(tuva)
* organization = Reference(institution)
* policy.uri = "http://rodtrad.no/fhir/policy/return-to-work/1"
* provision.type = #deny
* provision.actor.role = http://rodtrad.no/fhir/CodeSystem/recipient#gp
* provision.actor.reference = Reference(gp-role)
* provision.class = http://rodtrad.no/fhir/CodeSystem/information-category#health-detail
