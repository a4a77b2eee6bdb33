Instance: referral
InstanceOf: RodtradServiceRequest
Usage: #example
Title: "The referral"
Description: "The general practitioner refers to rehabilitation."
* insert Example(rodtrad-service-request)
* insert Kind(health-detail)
* requisition.system = "urn:ietf:rfc:3986"
* requisition.value = "urn:uuid:2f1a8c1e-7b7f-4f2e-8b6d-3f6f5f0f8a11"
* status = #completed
* intent = #order
* category = http://rodtrad.no/fhir/CodeSystem/activity-track#referral
* code.text = "Arbeidsrettet rehabilitering"
* subject = Reference(tuva)
* authoredOn = "2026-03-02T09:12:00+01:00"
* requester = Reference(gp-role)
* performer = Reference(institution)
* reasonReference = Reference(diagnosis)
* supportingInfo = Reference(sick-leave-full)

Instance: training
InstanceOf: RodtradServiceRequest
Usage: #example
Title: "An activity on the health track"
Description: "Training at the institution, 18 hours a week."
* insert Example(rodtrad-service-request)
* insert Kind(plan)
* extension[hoursPerWeek].valueRatio.numerator = 18 'h' "timer"
* extension[hoursPerWeek].valueRatio.denominator = 1 'wk' "uke"
* status = #active
* intent = #plan
* category[0] = http://rodtrad.no/fhir/CodeSystem/activity-track#health-activity
* category[1] = http://rodtrad.no/fhir/CodeSystem/programme#arr
* code = http://rodtrad.no/fhir/CodeSystem/activity-kind#functional-training
* subject = Reference(tuva)
* occurrencePeriod.start = "2026-04-13"
* occurrencePeriod.end = "2026-07-03"
* authoredOn = "2026-04-13T14:00:00+02:00"
* requester = Reference(institution)
* performer = Reference(institution)

Instance: work-trial
InstanceOf: RodtradServiceRequest
Usage: #example
Title: "An activity on the work track"
Description: "Work trial at the employer, while the training goes on."
* insert Example(rodtrad-service-request)
* insert Kind(plan)
* extension[hoursPerWeek].valueRatio.numerator = 8 'h' "timer"
* extension[hoursPerWeek].valueRatio.denominator = 1 'wk' "uke"
* status = #active
* intent = #plan
* category = http://rodtrad.no/fhir/CodeSystem/activity-track#work-activity
* code = http://rodtrad.no/fhir/CodeSystem/activity-kind#work-trial
* subject = Reference(tuva)
* occurrencePeriod.start = "2026-05-11"
* occurrencePeriod.end = "2026-07-03"
* authoredOn = "2026-04-13T14:00:00+02:00"
* requester = Reference(institution)
* performer = Reference(employer)
