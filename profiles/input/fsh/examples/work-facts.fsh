Instance: employment
InstanceOf: RodtradObservationEmployment
Usage: #example
Title: "Employment"
Description: "Employed by Storvik Trelast, 37.5 hours a week."
* insert Example(rodtrad-observation-employment)
* insert Kind(work-ability)
* extension[employer].valueReference = Reference(employer)
* status = #final
* subject = Reference(tuva)
* effectiveDateTime = "2026-01-12"
* valueCodeableConcept.text = "Ansatt, fast heltid"
* component[hours].valueQuantity.value = 37.5

Instance: work-ability
InstanceOf: RodtradObservationWorkAbility
Usage: #example
Title: "Work ability after the stay"
Description: "Some tasks, with a gradual increase and aids."
* insert Example(rodtrad-observation-work-ability)
* insert Kind(work-ability)
* status = #final
* subject = Reference(tuva)
* effectiveDateTime = "2026-07-03"
* performer = Reference(institution)
* valueCodeableConcept = http://rodtrad.no/fhir/CodeSystem/work-ability#some-tasks
* component[accommodation][0].valueCodeableConcept = http://rodtrad.no/fhir/CodeSystem/accommodation#gradual-increase
* component[accommodation][1].valueCodeableConcept = http://rodtrad.no/fhir/CodeSystem/accommodation#aids

Instance: diagnosis
InstanceOf: RodtradCondition
Usage: #example
Title: "The diagnosis"
Description: "Health detail, with both forms of the ICD-10 code."
* insert Example(rodtrad-condition)
* insert Kind(health-detail)
* clinicalStatus = http://terminology.hl7.org/CodeSystem/condition-clinical#active
* category = http://terminology.hl7.org/CodeSystem/condition-category#encounter-diagnosis
* code.coding[0] = urn:oid:2.16.578.1.12.4.1.1.7110#M545 "Lumbago"
* code.coding[1] = urn:oid:2.16.578.1.12.4.1.1.7110#M54.5 "Lumbago"
* subject = Reference(tuva)
* recordedDate = "2026-01-12"

Instance: work-limit
InstanceOf: RodtradObservationWorkAbility
Usage: #example
Title: "A limit at work"
Description: "Less lifting: said about work, not about the back."
* insert Example(rodtrad-observation-work-ability)
* insert Kind(work-ability)
* status = #final
* subject = Reference(tuva)
* effectiveDateTime = "2026-07-03"
* performer = Reference(institution)
* valueCodeableConcept = http://rodtrad.no/fhir/CodeSystem/work-ability#limit-lifting
