Instance: task-deadline
InstanceOf: SearchParameter
Usage: #definition
Title: "Task: deadline"
Description: "When the next step must be done. R4 searches the period in which a task was carried out, not the one in which it has to be."
* url = "http://rodtrad.no/fhir/SearchParameter/task-deadline"
* version = "0.1.0"
* name = "TaskDeadline"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* description = "When the next step must be done. R4 searches the period in which a task was carried out, not the one in which it has to be."
* code = #deadline
* base = #Task
* type = #date
* expression = "Task.restriction.period"
* xpathUsage = #normal
