Profile: RodtradObservationSickLeave
Parent: Observation
Id: rodtrad-observation-sick-leave
Title: "Period of sick leave"
Description: "A period of sick leave, with its grade where it is known. The grade counts absence: 100 is away entirely, 40 is 60 per cent at work. A grade must say so by the code sick-leave-grade beside sick-leave-period. Must support, sender: gives the period, and the grade as coded value and never in text alone. Receiver: keeps period and grade, and never turns the figure round."
* insert Own
* insert Tagged
* obeys rodtrad-sick-leave-1 and rodtrad-sick-leave-2
* status MS
* code MS
* code.coding ^slicing.discriminator.type = #pattern
* code.coding ^slicing.discriminator.path = "$this"
* code.coding ^slicing.rules = #open
* code.coding contains period 1..1 MS and grade 0..1 MS
* code.coding[period] = $fact#sick-leave-period
* code.coding[grade] = $fact#sick-leave-grade
* code.coding[grade] ^short = "Says that the value counts absence"
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* effective[x] 1..1 MS
* effective[x] only Period
* value[x] MS
* value[x] only Quantity
* valueQuantity.value 1..1 MS
* valueQuantity.system 1..1
* valueQuantity.system = "http://unitsofmeasure.org"
* valueQuantity.code 1..1
* valueQuantity.code = #%
* component 0..0

Profile: RodtradObservationEmployment
Parent: Observation
Id: rodtrad-observation-employment
Title: "Employment"
Description: "Whether the person has work, with whom, and how much. Must support, sender: gives status and date, the employer by organisation number, and the ordinary hours of a week. Receiver: measures goals and grades against these hours, and knows by the employer who may take part as such."
* insert Own
* insert Tagged
* obeys rodtrad-employment-1
* extension contains Employer named employer 0..1 MS
* status MS
* code MS
* code = http://loinc.org#74165-2
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime or Period
* value[x] 1..1 MS
* value[x] only CodeableConcept
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains hours 0..1 MS
* component[hours].code = $fact#working-hours
* component[hours].value[x] 1..1
* component[hours].value[x] only Quantity
* component[hours].valueQuantity = $ucum#h/wk
* component[hours].valueQuantity.value 1..1

Profile: RodtradObservationWorkAbility
Parent: Observation
Id: rodtrad-observation-work-ability
Title: "Work ability"
Description: "What work the person can and cannot do now, and what the workplace can do so that work is possible: said about work, not about illness. Must support, sender: codes each ability and each limit as an Observation of its own, and accommodations as components; text goes into note and is free text not reviewed. Receiver: shows codes by the rules of their categories, and the note only after review."
* insert Own
* insert Tagged
* status MS
* code MS
* code = $fact#work-ability
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime or Period
* performer 1..* MS
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from http://rodtrad.no/fhir/ValueSet/work-ability (extensible)
* note MS
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains accommodation 0..* MS
* component[accommodation].code = $fact#accommodation
* component[accommodation].value[x] 1..1
* component[accommodation].value[x] only CodeableConcept
* component[accommodation].valueCodeableConcept from http://rodtrad.no/fhir/ValueSet/accommodation (extensible)
