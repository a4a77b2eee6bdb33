// One kind of activity or step. What the plan adds is when it is asked for, and under which condition.
RuleSet: Definition(id, name, title, description)
* insert Example(rodtrad-activity-definition)
* url = "http://rodtrad.no/fhir/ActivityDefinition/{id}"
* version = "0.1.0"
* name = "{name}"
* title = "{title}"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* description = "{description}"
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient
* jurisdiction = urn:iso:std:iso:3166#NO "Norway"

// A next step: somebody owes it by a date.
RuleSet: StepOf(code, track)
* kind = #Task
* intent = #order
* code = http://rodtrad.no/fhir/CodeSystem/next-step#{code}
* topic = http://rodtrad.no/fhir/CodeSystem/activity-track#{track}

// An activity of the plan: the person takes part in it over time.
RuleSet: ActivityOf(code, track)
* kind = #ServiceRequest
* intent = #plan
* code = http://rodtrad.no/fhir/CodeSystem/activity-kind#{code}
* topic = http://rodtrad.no/fhir/CodeSystem/activity-track#{track}

RuleSet: Who(type, role)
* participant.type = #{type}
* participant.role = http://rodtrad.no/fhir/CodeSystem/participant-role#{role}

// From the start of the plan that asks for it: at the latest then, or for at most so long.
RuleSet: Latest(value, unit)
* timingRange.high = {value} '{unit}'

RuleSet: Daily
* timingTiming.repeat.frequency = 1
* timingTiming.repeat.period = 1
* timingTiming.repeat.periodUnit = #d

RuleSet: HoursAWeek(value)
* extension[+].url = "http://rodtrad.no/fhir/StructureDefinition/hours-per-week"
* extension[=].valueRatio.numerator = {value} 'h'
* extension[=].valueRatio.denominator = 1 'wk'

// The questionnaire that the step is answered by.
RuleSet: AsksFor(questionnaire)
* relatedArtifact[+].type = #depends-on
* relatedArtifact[=].resource = "http://rodtrad.no/fhir/Questionnaire/{questionnaire}"

// The paragraph that the step rests on.
RuleSet: RestsOn(label, citation)
* relatedArtifact[+].type = #justification
* relatedArtifact[=].label = "{label}"
* relatedArtifact[=].citation = "{citation}"

// Where the step comes from, when no law says it.
RuleSet: ComesFrom(label, citation)
* relatedArtifact[+].type = #citation
* relatedArtifact[=].label = "{label}"
* relatedArtifact[=].citation = "{citation}"
