Instance: evaluate-plan
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Evaluate the plan"
Description: "The step that every programme has: the parties look at goals and progress and decide what follows."
* insert Example(rodtrad-activity-definition)
* url = "http://rodtrad.no/fhir/ActivityDefinition/evaluate-plan"
* version = "0.1.0"
* name = "EvaluatePlan"
* title = "Evaluer planen"
* status = #active
* publisher = "Rødtråd"
* description = "The parties look at goals and progress and decide what follows."
* kind = #Task
* code = http://rodtrad.no/fhir/CodeSystem/next-step#evaluate
* intent = #order
* participant.type = #practitioner
