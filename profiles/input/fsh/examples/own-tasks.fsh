Instance: own-tasks
InstanceOf: RodtradQuestionnaireResponse
Usage: #example
Title: "The person's own list of tasks"
Description: "Written in the first week and discussed with the leader."
* insert Example(rodtrad-questionnaire-response)
* insert Kind(work-ability)
* questionnaire = "http://rodtrad.no/fhir/Questionnaire/own-task-list"
* status = #completed
* subject = Reference(tuva)
* authored = "2026-01-19T18:00:00+01:00"
* author = Reference(tuva)
* source = Reference(tuva)
* item[0].linkId = "task"
* item[0].item[0].linkId = "task-name"
* item[0].item[0].answer.valueString = "Kundesenter og ordrekontor"
* item[0].item[1].linkId = "task-possible"
* item[0].item[1].answer.valueCoding = http://rodtrad.no/fhir/CodeSystem/task-possibility#possible
* item[1].linkId = "discussed-with-leader"
* item[1].answer.valueBoolean = true
* item[2].linkId = "take-to-doctor"
* item[2].answer.valueBoolean = true
