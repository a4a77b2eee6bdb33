Instance: requests-answered
InstanceOf: Measure
Usage: #definition
Title: "Forespørsler besvart innen fristen"
Description: "Share of questions and invitations that were answered by their deadline."
* insert Measure(requests-answered, RequestsAnswered, [[Forespørsler besvart innen fristen]])
* description = "Share of questions and invitations that were answered by their deadline."
* rationale = "Collaboration is to be benchmarked (Åpen arena 2012, 2013)."
* guidance = "The unit is the next step: the criteria are read on one Task."
* insert Group([[Forespørsler og innkallinger med frist]])
* insert Population(denominator, [[Forespørsler med frist]], [[Task.code.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/next-step' and (code = 'answer-request' or code = 'answer-invitation')).exists() and (Task.restriction.period.end.exists() and (Task.status in ('cancelled' | 'rejected' | 'entered-in-error' | 'draft')).not() and (Task.status = 'completed' or Task.restriction.period.end < now()))]])
* insert Population(numerator, [[Besvart innen fristen]], [[(Task.status = 'completed' and (Task.executionPeriod.end | Task.lastModified).first() <= Task.restriction.period.end)]])
