Profile: RodtradCarePlan
Parent: CarePlan
Id: rodtrad-care-plan
Title: "Plan for rehabilitation and the way back to work"
Description: "The plan that health service, NAV, employer and person share. Health and work activities run side by side and may overlap in time. Must support, sender: names author, team, start and goal (or says why there is no goal, by the data-absent-reason extension on goal), refers to each activity as a resource of its own, since only whole resources can be disclosed one by one, and gives hours per week where they are agreed. Receiver: keeps and shows all of them, and follows goals and activities by their references."
* insert Own
* insert Tagged
* obeys rodtrad-plan-2 and rodtrad-arr-1 and rodtrad-arr-2
* extension contains HoursPerWeek named hoursPerWeek 0..1 MS
* identifier MS
* basedOn MS
* replaces MS
* partOf MS
* partOf ^short = "The plan that this is a part of"
* status MS
* intent MS
* intent = #plan
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains plan 1..1 MS
* category[plan] = http://rodtrad.no/fhir/CodeSystem/plan-category#work-rehab-plan
* category ^comment = "A programme is named here too, by a code of the code system programme; some programmes have limits of their own."
* title MS
* subject MS
* subject only Reference(Patient)
* encounter MS
* period 1..1 MS
* period.start 1..1 MS
* period.end MS
* created 1..1 MS
* author 1..1 MS
* careTeam 1..1 MS
* careTeam only Reference(CareTeam)
* addresses MS
* addresses ^comment = "Health detail: recipients of the work sector do not get it unless consent or request covers it."
* supportingInfo MS
* goal 1..* MS
* goal obeys rodtrad-plan-1
* activity MS
* activity obeys rodtrad-plan-3
* activity.reference MS
* activity.outcomeReference MS
