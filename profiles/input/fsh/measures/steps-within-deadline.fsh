Instance: steps-within-deadline
InstanceOf: Measure
Usage: #definition
Title: "Neste steg gjort innen fristen"
Description: "Share of next steps that were done by their deadline."
* insert Measure(steps-within-deadline, StepsWithinDeadline, [[Neste steg gjort innen fristen]])
* description = "Share of next steps that were done by their deadline."
* rationale = "Everybody is bound by deadlines, and missed ones are visible (group 4G)."
* guidance = "The unit is the next step: the criteria are read on one Task."
* insert Group([[Alle steg med frist]])
* insert Population(denominator, [[Steg med frist som er gjort eller har gått ut]], [[(Task.restriction.period.end.exists() and (Task.status in ('cancelled' | 'rejected' | 'entered-in-error' | 'draft')).not() and (Task.status = 'completed' or Task.restriction.period.end < now()))]])
* insert Population(numerator, [[Gjort innen fristen]], [[(Task.status = 'completed' and (Task.executionPeriod.end | Task.lastModified).first() <= Task.restriction.period.end)]])
