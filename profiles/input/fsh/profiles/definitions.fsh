Profile: RodtradPlanDefinition
Parent: PlanDefinition
Id: rodtrad-plan-definition
Title: "Timeline or programme"
Description: "The timeline of the follow-up or a programme, as data: which step, by whom, when, and on which legal ground. Must support, sender: titles every action, gives the legal reference where a law asks for the step, and time as data. Receiver: makes next steps from it, and takes a changed law by a new version and never by new code."
* insert Own
* url 1..1 MS
* version 1..1 MS
* title 1..1 MS
* status MS
* description 1..1 MS
* action 1..* MS
* action.title 1..1 MS
* action.code MS
* action.documentation MS
* action.timing[x] MS
* action.relatedAction MS
* action.participant MS
* action.definition[x] MS

Profile: RodtradActivityDefinition
Parent: ActivityDefinition
Id: rodtrad-activity-definition
Title: "Kind of activity or step"
Description: "One kind of activity or next step that timelines and programmes are made of. Must support, sender: names what it makes (a Task for a step, a ServiceRequest for an activity), its code, its track and who does it, and the paragraph where a law asks for it. Times count from the start of the plan that asks for it; the high end of a range is the latest. Receiver: makes such a resource from it, valid against the profile of its kind, with the track as its category."
* insert Own
* url 1..1 MS
* version 1..1 MS
* title 1..1 MS
* status MS
* description 1..1 MS
* kind 1..1 MS
* code 1..1 MS
* topic 1..* MS
* topic from http://rodtrad.no/fhir/ValueSet/activity-track (required)
* timing[x] MS
* participant 1..* MS
* participant.role 1..1 MS
* participant.role from http://rodtrad.no/fhir/ValueSet/participant-role (required)
* relatedArtifact MS

Profile: RodtradMeasureReport
Parent: MeasureReport
Id: rodtrad-measure-report
Title: "Figures of collaboration"
Description: "Aggregated figures of collaboration and outcome; never about one person. Must support, sender: gives measure, period and counts, and leaves out every count from 1 to 4, with the data-absent-reason masked in its place, or the whole group where a score would tell it. Receiver: does not work out what was left out."
* insert Own
* obeys rodtrad-report-1
* status MS
* type MS
* type = #summary
* measure MS
* subject 0..0
* date MS
* reporter MS
* period MS
* group 1..* MS
* group.code MS
* group.population MS
* group.population.count MS
* group.measureScore MS
* group.stratifier MS
* evaluatedResource 0..0
