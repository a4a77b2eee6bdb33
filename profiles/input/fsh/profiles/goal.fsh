Profile: RodtradGoal
Parent: Goal
Id: rodtrad-goal
Title: "Work goal"
Description: "One measurable step on the way back to work. Must support, sender: gives measure, value and due date, and says who expressed the goal, by rights the person. Receiver: shows the goal with its due date and keeps the achievement up to date."
* insert Own
* insert Tagged
* lifecycleStatus MS
* achievementStatus MS
* category MS
* description MS
* description.text 1..1 MS
* subject MS
* subject only Reference(Patient)
* startDate MS
* start[x] MS
* target 1..* MS
* target obeys rodtrad-goal-1
* target.measure 1..1 MS
* target.measure from http://rodtrad.no/fhir/ValueSet/goal-measure (extensible)
* target.detail[x] 1..1 MS
* target.detail[x] only Quantity or Range or CodeableConcept or Ratio or integer or boolean
* target.due[x] 1..1 MS
* target.due[x] only date
* expressedBy MS
* outcomeReference MS
