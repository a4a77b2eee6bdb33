Invariant: rodtrad-plan-1
Description: "A plan names its goal, or says by a data-absent-reason why it has none."
Severity: #error
Expression: "reference.exists() or identifier.exists() or extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists()"
* insert Nb([["En plan nevner målet sitt, eller sier med data-absent-reason hvorfor den ikke har noe."]])

Invariant: rodtrad-plan-2
Description: "A plan that says why it has no goal has no goal beside that."
Severity: #error
Expression: "goal.extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists() implies goal.count() = 1"
* insert Nb([["En plan som sier hvorfor den ikke har noe mål, har ikke samtidig et mål."]])

Invariant: rodtrad-plan-3
Description: "An activity is a resource of its own, since only whole resources can be disclosed one by one."
Severity: #warning
Expression: "detail.empty()"
* insert Nb([["En aktivitet er en egen ressurs, for bare hele ressurser kan gis ut hver for seg."]])

Invariant: rodtrad-goal-1
Description: "A value in hours, weeks or per cent is coded in UCUM, so that it can be measured."
Severity: #error
Expression: "(detail as Quantity).empty() or ((detail as Quantity).system = 'http://unitsofmeasure.org' and (detail as Quantity).code.exists() and (detail as Quantity).value.exists())"
* insert Nb([["En verdi i timer, uker eller prosent er kodet i UCUM, så den kan måles."]])
