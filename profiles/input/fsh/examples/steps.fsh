Instance: evaluate
InstanceOf: RodtradTask
Usage: #example
Title: "A next step"
Description: "The institution evaluates the plan by 12 June."
* insert Example(rodtrad-task)
* insert Kind(next-steps)
* status = #completed
* code = http://rodtrad.no/fhir/CodeSystem/next-step#evaluate
* description = "Evaluer planen sammen med Tuva, arbeidsgiver og NAV"
* focus = Reference(plan)
* for = Reference(tuva)
* authoredOn = "2026-04-13T14:00:00+02:00"
* lastModified = "2026-06-10T15:00:00+02:00"
* requester.identifier.system = "urn:oid:2.16.578.1.12.4.1.4.101"
* requester.identifier.value = "889640782"
* owner.identifier.system = "urn:oid:2.16.578.1.12.4.1.4.101"
* owner.identifier.value = "310004014"
* restriction.period.end = "2026-06-12"

Instance: review
InstanceOf: RodtradTask
Usage: #example
Title: "A review of free text"
Description: "What the server asks of the sender before free text goes out: no requester, and texts and hash as input."
* insert Example(rodtrad-task)
* insert Kind(next-steps)
* status = #requested
* code = http://rodtrad.no/fhir/CodeSystem/next-step#review
* focus = Reference(epikrise)
* for = Reference(tuva)
* authoredOn = "2026-07-03T13:40:00+02:00"
* owner.identifier.system = "urn:oid:2.16.578.1.12.4.1.4.101"
* owner.identifier.value = "310004014"
* restriction.period.end = "2026-07-10T13:40:00+02:00"
* input[0].type.coding[0] = http://rodtrad.no/fhir/CodeSystem/next-step#review-text
* input[0].type.coding[1] = http://rodtrad.no/fhir/CodeSystem/information-category#plan
* input[0].type.text = "Plan for tiden etter oppholdet"
* input[0].valueString = "Gradvis opptrapping fra 1. juli."
* input[1].type = http://rodtrad.no/fhir/CodeSystem/next-step#review-hash
* input[1].valueString = "6c1f2c0d6fa1c6a3f0d9a2f8e6f4b7c5d3e1a09f8b7c6d5e4f3a2b1c0d9e8f70"
