CodeSystem: GoalMeasure
Id: goal-measure
Title: "Goal measure"
Description: "What the target of a work goal is counted in. Outcome measures in LOINC are of health."
* insert OwnSystem
* insert Concept(working-hours, [[Arbeidstimer per uke]], [[Working hours a week]], [[Hours of ordinary work a week, h/wk; more is nearer the goal. Own concept: a goal of work needs a figure that all parties count alike.]])
* insert Concept(work-percent, [[Arbeidsprosent]], [[Percent at work]], [[How much of the position the person works, 0 to 100 percent; 100 is all of it. Own concept: a goal of work needs a figure that all parties count alike.]])
* insert Concept(sick-leave-grade, [[Sykmeldingsgrad]], [[Sick-leave grade]], [[How much the person is away, 0 to 100 percent; 0 is the goal. Own concept: a goal of work needs a figure that all parties count alike.]])
* insert Concept(participation-hours, [[Deltakelse per uke]], [[Participation a week]], [[Hours of participation in a measure a week, h/wk. Own concept: a goal of work needs a figure that all parties count alike.]])
* insert Concept(tasks, [[Oppgaver]], [[Tasks]], [[Number of ordinary tasks taken up again. Own concept: a goal of work needs a figure that all parties count alike.]])
* insert Concept(work-outcome, [[Resultat i arbeid]], [[Work outcome]], [[The outcome to reach, as a code of work-outcome. Own concept: a goal of work needs a figure that all parties count alike.]])

ValueSet: GoalMeasureValues
Id: goal-measure
Title: "Goal measure"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system GoalMeasure
