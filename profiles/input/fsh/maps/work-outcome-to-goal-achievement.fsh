Instance: work-outcome-to-goal-achievement
InstanceOf: ConceptMap
Usage: #definition
Title: "Work outcome to achievement of a goal"
Description: "What the outcome means for a goal of being back at work."
* insert Map(work-outcome-to-goal-achievement, WorkOutcomeToGoalAchievement)
* insert Offered
* title = "Work outcome to achievement of a goal"
* description = "What the outcome means for a goal of being back at work."
* insert From(http://rodtrad.no/fhir/CodeSystem/work-outcome, http://terminology.hl7.org/CodeSystem/goal-achievement)
* insert Row(fully-back, achieved, wider)
* insert Near(partly-back, improving, inexact, [[Says where the person stands, not in which direction it goes.]])
* insert Near(job-seeker, in-progress, inexact, [[Counts as a result of a measure, but the goal of being at work is not reached.]])
* insert Near(other-measure, in-progress, inexact, [[Counts as a result of a measure, but the goal of being at work is not reached.]])
* insert Near(sick-listed, not-achieved, inexact, [[The goal may still be reached later.]])
* insert Near(other-benefit, not-attainable, inexact, [[The further course is settled without work for now; the goal may be taken up again.]])
* insert NoRow(unknown, [[Says nothing of the goal.]])
