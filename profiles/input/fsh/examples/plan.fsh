Instance: plan
InstanceOf: RodtradCarePlan
Usage: #example
Title: "The plan"
Description: "Training and work trial side by side, towards a measurable goal."
* insert Example(rodtrad-care-plan)
* insert Kind(plan)
* extension[hoursPerWeek].valueRatio.numerator = 26 'h' "timer"
* extension[hoursPerWeek].valueRatio.denominator = 1 'wk' "uke"
* status = #completed
* category[1] = http://rodtrad.no/fhir/CodeSystem/programme#arr
* title = "Tilbake til trelasten"
* subject = Reference(tuva)
* encounter = Reference(stay)
* period.start = "2026-04-13"
* period.end = "2026-07-03"
* created = "2026-04-13T14:00:00+02:00"
* author = Reference(institution)
* careTeam = Reference(team)
* addresses = Reference(diagnosis)
* supportingInfo[0] = Reference(work-ability)
* supportingInfo[1] = Reference(permission)
* goal = Reference(goal)
* activity[0].reference = Reference(training)
* activity[1].reference = Reference(work-trial)
* activity[2].reference = Reference(evaluate)

Instance: plan-without-goal
InstanceOf: RodtradCarePlan
Usage: #example
Title: "A plan without a goal"
Description: "What an epikrise tells of a plan; it says that the goal is not known."
* insert Example(rodtrad-care-plan)
* insert Kind(plan)
* status = #active
* subject = Reference(tuva)
* period.start = "2026-07-03"
* created = "2026-07-03T13:20:00+02:00"
* author = Reference(institution)
* careTeam = Reference(team)
* goal.extension.url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
* goal.extension.valueCode = #unknown
* goal.display = "Mål ikke oppgitt"

Instance: goal
InstanceOf: RodtradGoal
Usage: #example
Title: "The goal"
Description: "60 per cent at work by 1 July, expressed by the person; reached."
* insert Example(rodtrad-goal)
* insert Kind(plan)
* lifecycleStatus = #completed
* achievementStatus = http://terminology.hl7.org/CodeSystem/goal-achievement#achieved
* description.text = "Jobbe 60 prosent fra 1. juli"
* subject = Reference(tuva)
* startDate = "2026-04-13"
* target.measure = http://rodtrad.no/fhir/CodeSystem/goal-measure#work-percent
* target.detailQuantity = 60 '%' "%"
* target.dueDate = "2026-07-01"
* expressedBy = Reference(tuva)
