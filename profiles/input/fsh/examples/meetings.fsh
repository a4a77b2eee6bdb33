Instance: meeting-agreed
InstanceOf: RodtradAppointment
Usage: #example
Title: "A dialogue meeting, agreed"
Description: "Before it takes place; everybody has answered."
* insert ExampleWithBasis(rodtrad-appointment, Appointment)
* insert Kind(meetings)
* status = #booked
* serviceType = http://rodtrad.no/fhir/CodeSystem/encounter-kind#dialogmote-2
* description = "Dialogmøte 2"
* start = "2026-06-10T10:00:00+02:00"
* end = "2026-06-10T11:00:00+02:00"
* participant[0].actor = Reference(tuva)
* participant[0].status = #accepted
* participant[1].actor = Reference(counsellor-role)
* participant[1].status = #accepted
* participant[2].actor.type = "Organization"
* participant[2].actor.identifier.system = "urn:oid:2.16.578.1.12.4.1.4.101"
* participant[2].actor.identifier.value = "310004022"
* participant[2].status = #tentative

Instance: meeting-held
InstanceOf: RodtradEncounter
Usage: #example
Title: "A dialogue meeting, held"
Description: "The same meeting once it took place."
* insert Example(rodtrad-encounter)
* insert Kind(meetings)
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type = http://rodtrad.no/fhir/CodeSystem/encounter-kind#dialogmote-2
* subject = Reference(tuva)
* episodeOfCare = Reference(tuva-folder)
* participant.individual = Reference(counsellor-role)
* appointment = Reference(meeting-agreed)
* period.start = "2026-06-10T10:00:00+02:00"
* period.end = "2026-06-10T10:50:00+02:00"
* serviceProvider = Reference(nav)

Instance: stay
InstanceOf: RodtradEncounter
Usage: #example
Title: "The stay"
Description: "The rehabilitation, by the day."
* insert Example(rodtrad-encounter)
* insert Kind(health-detail)
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type = http://rodtrad.no/fhir/CodeSystem/encounter-kind#rehab-stay
* subject = Reference(tuva)
* episodeOfCare = Reference(tuva-folder)
* basedOn = Reference(referral)
* period.start = "2026-04-13"
* period.end = "2026-07-03"
* diagnosis.condition = Reference(diagnosis)
* serviceProvider = Reference(institution)
