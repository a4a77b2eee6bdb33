Instance: disclosure
InstanceOf: RodtradAuditEvent
Usage: #example
Title: "A disclosure"
Description: "NAV got the plan by the person's permission."
* insert Example(rodtrad-audit-event)
* extension[decision].valueCodeableConcept = http://rodtrad.no/fhir/CodeSystem/disclosure-decision#permit
* extension[legalBasis].valueCodeableConcept = http://rodtrad.no/fhir/CodeSystem/legal-basis#hpl-22
* extension[policyVersion].valueString = "1"
* type = http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle#disclose
* subtype = http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle#disclose
* action = #R
* recorded = "2026-07-03T13:41:02+02:00"
* outcome = #0
* purposeOfEvent = http://rodtrad.no/fhir/CodeSystem/purpose#return-to-work
* agent.who.identifier.system = "urn:oid:2.16.578.1.12.4.1.4.101"
* agent.who.identifier.value = "889640782"
* agent.requestor = true
* source.observer.display = "Rødtråd"
* entity[0].what = Reference(tuva)
* entity[1].what = Reference(plan)
* entity[2].what = Reference(permission)

Instance: origin
InstanceOf: RodtradProvenance
Usage: #example
Title: "Where the plan came from"
Description: "The message, its author and the software that mapped it."
* insert Example(rodtrad-provenance)
* target = Reference(plan-without-goal)
* occurredDateTime = "2026-07-03T13:20:00+02:00"
* recorded = "2026-07-03T13:40:00+02:00"
* activity = http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle#transform "Transform/Translate Record Lifecycle Event"
* agent[0].type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#assembler "Assembler"
* agent[0].who.type = "Device"
* agent[0].who.display = "Rødtråd 0.1.0"
* agent[1].type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#author "Author"
* agent[1].who = Reference(institution)
* entity.role = #source
* entity.what = Reference(original)

Instance: figures
InstanceOf: RodtradMeasureReport
Usage: #example
Title: "Figures of collaboration"
Description: "How many steps were done within the deadline."
* insert Example(rodtrad-measure-report)
* status = #complete
* measure = "http://rodtrad.no/fhir/Measure/steps-within-deadline"
* date = "2026-10-01"
* period.start = "2026-07-01"
* period.end = "2026-09-30"
* group.population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#denominator
* group.population[0].count = 48
* group.population[1].code = http://terminology.hl7.org/CodeSystem/measure-population#numerator
* group.population[1].count = 42
* group.measureScore.value = 0.875
