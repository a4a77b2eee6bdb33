CodeSystem: TaskPossibility
Id: task-possibility
Title: "Task possibility"
Description: "Whether a task at work is possible now, as the person sees it. Answer lists of standard questionnaires ask about symptoms."
* insert OwnSystem
* insert Concept(possible, [[Kan gjøre]], [[Possible]], [[The task can be done as usual. Own concept: an answer about a task, not about health.]])
* insert Concept(with-accommodation, [[Kan gjøre med tilrettelegging]], [[Possible with accommodation]], [[The task can be done if something is adapted. Own concept: an answer about a task, not about health.]])
* insert Concept(not-possible, [[Kan ikke gjøre nå]], [[Not possible now]], [[The task must wait. Own concept: an answer about a task, not about health.]])

ValueSet: TaskPossibilityValues
Id: task-possibility
Title: "Task possibility"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system TaskPossibility
