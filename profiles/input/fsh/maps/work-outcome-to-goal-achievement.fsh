Instance: work-outcome-to-goal-achievement
InstanceOf: ConceptMap
Usage: #definition
Title: "Work outcome to achievement of a goal"
Description: "What the outcome means for a goal of being back at work."
* insert Map(work-outcome-to-goal-achievement, WorkOutcomeToGoalAchievement)
* title = "Work outcome to achievement of a goal"
* description = "What the outcome means for a goal of being back at work."
* insert From(http://rodtrad.no/fhir/CodeSystem/work-outcome, http://terminology.hl7.org/CodeSystem/goal-achievement)
* insert Row(fully-back, achieved, wider)
* insert Row(partly-back, improving, inexact)
* insert Row(job-seeker, in-progress, inexact)
* insert Row(other-measure, in-progress, inexact)
* insert Row(sick-listed, not-achieved, inexact)
* insert Row(other-benefit, not-attainable, inexact)
* insert NoRow(unknown, [[Says nothing of the goal.]])
