Instance: question
InstanceOf: RodtradCommunication
Usage: #example
Title: "A question of NAV"
Description: "NAV asks the institution about the plan."
* insert Example(rodtrad-communication)
* insert Kind(free-text)
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:uuid:b0f0d6d1-6a63-4f0f-9d52-0a4b6f1f2a01"
* status = #completed
* category = http://rodtrad.no/fhir/CodeSystem/communication-category#question
* subject = Reference(tuva)
* about = Reference(plan)
* sent = "2026-05-18T09:00:00+02:00"
* sender = Reference(nav)
* recipient = Reference(institution)
* payload.extension[author].valueReference = Reference(counsellor-role)
* payload.extension[time].valueDateTime = "2026-05-18T08:55:00+02:00"
* payload.contentString = "Når regner dere med at arbeidsutprøvingen kan trappes opp?"

Instance: answer
InstanceOf: RodtradCommunication
Usage: #example
Title: "The answer"
Description: "It names what it answers."
* insert Example(rodtrad-communication)
* insert Kind(free-text)
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:uuid:b0f0d6d1-6a63-4f0f-9d52-0a4b6f1f2a02"
* inResponseTo = Reference(question)
* status = #completed
* category = http://rodtrad.no/fhir/CodeSystem/communication-category#answer
* subject = Reference(tuva)
* sent = "2026-05-20T12:00:00+02:00"
* sender = Reference(institution)
* recipient = Reference(nav)
* payload.contentString = "Fra 1. juli, etter avtale med arbeidsgiver."

Instance: outgoing
InstanceOf: RodtradCommunication
Usage: #example
Title: "A message on its way to NAV"
Description: "The mirror of an outgoing message: where it is, not what it says."
* insert Example(rodtrad-communication)
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:uuid:b0f0d6d1-6a63-4f0f-9d52-0a4b6f1f2a03"
* status = #in-progress
* category = http://rodtrad.no/fhir/CodeSystem/communication-category#work-focused-message
* subject = Reference(tuva)
* sent = "2026-07-03T13:41:00+02:00"
* sender.identifier.system = "urn:oid:2.16.578.1.12.4.1.4.101"
* sender.identifier.value = "310004014"
* recipient.identifier.system = "urn:oid:2.16.578.1.12.4.1.4.101"
* recipient.identifier.value = "889640782"
