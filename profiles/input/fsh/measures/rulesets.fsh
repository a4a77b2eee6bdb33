RuleSet: Measure(id, name, title)
* url = "http://rodtrad.no/fhir/Measure/{id}"
* version = "0.1.0"
* name = "{name}"
* title = "{title}"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* scoring = http://terminology.hl7.org/CodeSystem/measure-scoring#proportion
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#increase
* disclaimer = "Only figures of groups are reported. A cell that is so small that a person could be known from it is left out."

RuleSet: Group(description)
* group[+].description = "{description}"

RuleSet: Population(code, description, expression)
* group[=].population[+].code = http://terminology.hl7.org/CodeSystem/measure-population#{code}
* group[=].population[=].description = "{description}"
* group[=].population[=].criteria.language = #text/fhirpath
* group[=].population[=].criteria.expression = "{expression}"
