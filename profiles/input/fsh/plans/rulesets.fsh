// A plan as data. Deadlines are offsets from another action, so that a service can move them with it.
RuleSet: Plan(id, name, title)
* url = "http://rodtrad.no/fhir/PlanDefinition/{id}"
* version = "0.1.0"
* name = "{name}"
* title = "{title}"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* jurisdiction = urn:iso:std:iso:3166#NO "Norway"
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient

RuleSet: Programme(code)
* useContext.code = http://terminology.hl7.org/CodeSystem/usage-context-type#program
* useContext.valueCodeableConcept = http://rodtrad.no/fhir/CodeSystem/programme#{code}

// The event that the others are counted from.
RuleSet: Start(id, title, description)
* action[+].id = "{id}"
* action[=].title = "{title}"
* action[=].description = "{description}"

RuleSet: Step(id, title, code, role)
* action[+].id = "{id}"
* action[=].title = "{title}"
* action[=].code = http://rodtrad.no/fhir/CodeSystem/next-step#{code}
* action[=].participant.type = #practitioner
* action[=].participant.role = http://rodtrad.no/fhir/CodeSystem/participant-role#{role}

RuleSet: Activity(id, title, kind, role)
* action[+].id = "{id}"
* action[=].title = "{title}"
* action[=].code = http://rodtrad.no/fhir/CodeSystem/activity-kind#{kind}
* action[=].participant.type = #practitioner
* action[=].participant.role = http://rodtrad.no/fhir/CodeSystem/participant-role#{role}

RuleSet: By(role)
* action[=].participant.type = #{role}

RuleSet: After(action, value, unit)
* action[=].relatedAction.actionId = "{action}"
* action[=].relatedAction.relationship = #after-start
* action[=].relatedAction.offsetDuration = {value} '{unit}'

RuleSet: AfterEnd(action, value, unit)
* action[=].relatedAction.actionId = "{action}"
* action[=].relatedAction.relationship = #after-end
* action[=].relatedAction.offsetDuration = {value} '{unit}'

RuleSet: Before(action, value, unit)
* action[=].relatedAction.actionId = "{action}"
* action[=].relatedAction.relationship = #before-start
* action[=].relatedAction.offsetDuration = {value} '{unit}'

RuleSet: During(action)
* action[=].relatedAction.actionId = "{action}"
* action[=].relatedAction.relationship = #concurrent-with-start

// The paragraph that the step rests on.
RuleSet: Law(label, citation)
* action[=].documentation[+].type = #justification
* action[=].documentation[=].label = "{label}"
* action[=].documentation[=].citation = "{citation}"

// Where the step comes from, when no law says it.
RuleSet: Source(label, citation)
* action[=].documentation[+].type = #citation
* action[=].documentation[=].label = "{label}"
* action[=].documentation[=].citation = "{citation}"

RuleSet: When(description, expression)
* action[=].condition[+].kind = #applicability
* action[=].condition[=].expression.language = #text/fhirpath
* action[=].condition[=].expression.description = "{description}"
* action[=].condition[=].expression.expression = "{expression}"

RuleSet: Says(description)
* action[=].description = "{description}"

RuleSet: Optional
* action[=].requiredBehavior = #could

// What the step is, apart from this plan: its kind, its track, who does it, and the form that it is answered by.
RuleSet: Defined(activity)
* action[=].definitionCanonical = "http://rodtrad.no/fhir/ActivityDefinition/{activity}"

RuleSet: MostHours(value)
* action[=].extension[+].url = "http://rodtrad.no/fhir/StructureDefinition/hours-per-week"
* action[=].extension[=].valueRatio.numerator = {value} 'h'
* action[=].extension[=].valueRatio.denominator = 1 'wk'

RuleSet: AtMost(value, unit)
* action[=].timingRange.high = {value} '{unit}'

RuleSet: WorkGoal(text)
* goal[+].description.text = "{text}"

RuleSet: Target(measure, value, unit, due, dueUnit)
* goal[=].target.measure = http://rodtrad.no/fhir/CodeSystem/goal-measure#{measure}
* goal[=].target.detailQuantity = {value} '{unit}'
* goal[=].target.due = {due} '{dueUnit}'
