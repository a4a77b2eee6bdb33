Profile: RodtradTask
Parent: Task
Id: rodtrad-task
Title: "Next step"
Description: "What one party is to do next, by a deadline. Must support, sender: names kind, person, focus, owner (by an identifier that any server can match) and deadline in restriction.period.end, and who asks, unless the server itself asks for a review. Receiver: shows the step to its owner with the deadline, reminds of it, and moves the status only along the legal transitions: no way leads back from an end state."
* insert Own
* insert Tagged
* obeys rodtrad-task-1 and rodtrad-task-2 and rodtrad-task-3
* basedOn MS
* partOf MS
* status MS
* statusReason MS
* businessStatus MS
* intent MS
* intent = #order
* code 1..1 MS
* code from http://rodtrad.no/fhir/ValueSet/next-step (extensible)
* description MS
* focus 1..1 MS
* for 1..1 MS
* for only Reference(Patient)
* encounter MS
* authoredOn 1..1 MS
* lastModified MS
* requester MS
* owner 1..1 MS
* owner.identifier 1..1 MS
* owner.identifier.system 1..1 MS
* owner.identifier.value 1..1 MS
* restriction MS
* restriction.period MS
* restriction.period.end MS
* restriction.period.end ^short = "The deadline"
* input MS
* output MS
