Instance: sick-leave-full
InstanceOf: RodtradObservationSickLeave
Usage: #example
Title: "Sick leave, full"
Description: "Away entirely from 12 January."
* insert Example(rodtrad-observation-sick-leave)
* insert Kind(sick-leave)
* status = #final
* code.coding[grade] = http://rodtrad.no/fhir/CodeSystem/work-fact#sick-leave-grade
* subject = Reference(tuva)
* effectivePeriod.start = "2026-01-12"
* effectivePeriod.end = "2026-06-30"
* valueQuantity = 100 '%' "%"

Instance: sick-leave-graded
InstanceOf: RodtradObservationSickLeave
Usage: #example
Title: "Sick leave, graded"
Description: "Away for 40 per cent, at work for 60."
* insert Example(rodtrad-observation-sick-leave)
* insert Kind(sick-leave)
* status = #final
* code.coding[grade] = http://rodtrad.no/fhir/CodeSystem/work-fact#sick-leave-grade
* subject = Reference(tuva)
* effectivePeriod.start = "2026-07-01"
* effectivePeriod.end = "2026-08-30"
* valueQuantity = 40 '%' "%"

Instance: sick-leave-ungraded
InstanceOf: RodtradObservationSickLeave
Usage: #example
Title: "Sick leave as an epikrise tells it"
Description: "A period whose grade is not known."
* insert Example(rodtrad-observation-sick-leave)
* insert Kind(sick-leave)
* status = #final
* subject = Reference(tuva)
* effectivePeriod.start = "2026-01-12"
