Instance: evaluations-held
InstanceOf: Measure
Usage: #definition
Title: "Evalueringer holdt"
Description: "Share of agreed evaluations that were held by their date."
* insert Measure(evaluations-held, EvaluationsHeld, [[Evalueringer holdt]])
* description = "Share of agreed evaluations that were held by their date."
* rationale = "Progress of parallel efforts is to be measured (Åpen arena 2012, 2013)."
* guidance = "The unit is the next step: the criteria are read on one Task."
* insert Group([[Evalueringer med dato]])
* insert Population(denominator, [[Evalueringer med dato som er passert eller holdt]], [[Task.code.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/next-step' and code = 'evaluate').exists() and (Task.restriction.period.end.exists() and (Task.status in ('cancelled' | 'rejected' | 'entered-in-error' | 'draft')).not() and (Task.status = 'completed' or Task.restriction.period.end < now()))]])
* insert Population(numerator, [[Holdt innen datoen]], [[(Task.status = 'completed' and (Task.executionPeriod.end | Task.lastModified).first() <= Task.restriction.period.end)]])
