RuleSet: Questionnaire(id, name, title)
* url = "http://rodtrad.no/fhir/Questionnaire/{id}"
* version = "0.1.0"
* name = "{name}"
* title = "{title}"
* language = #nb
* status = #active
* experimental = false
* publisher = "Rødtråd"
* subjectType = #Patient

RuleSet: English(path, text)
* {path}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* {path}.extension[=].extension[0].url = "lang"
* {path}.extension[=].extension[0].valueCode = #en
* {path}.extension[=].extension[1].url = "content"
* {path}.extension[=].extension[1].valueString = "{text}"

// A question on the first level, in both languages.
RuleSet: Ask(linkId, type, required, nb, en)
* item[+].linkId = "{linkId}"
* item[=].type = #{type}
* item[=].required = {required}
* item[=].text = "{nb}"
* insert English(item[=].text, [[{en}]])

// A group or a text on the first level, which nobody answers itself.
RuleSet: Heading(linkId, type, nb, en)
* item[+].linkId = "{linkId}"
* item[=].type = #{type}
* item[=].text = "{nb}"
* insert English(item[=].text, [[{en}]])

// A question within the group before it.
RuleSet: AskWithin(linkId, type, required, nb, en)
* item[=].item[+].linkId = "{linkId}"
* item[=].item[=].type = #{type}
* item[=].item[=].required = {required}
* item[=].item[=].text = "{nb}"
* insert English(item[=].item[=].text, [[{en}]])

RuleSet: Repeats
* item[=].repeats = true

RuleSet: Codes(valueSet)
* item[=].answerValueSet = "http://rodtrad.no/fhir/ValueSet/{valueSet}"

RuleSet: CodesWithin(valueSet)
* item[=].item[=].answerValueSet = "http://rodtrad.no/fhir/ValueSet/{valueSet}"

RuleSet: OnlyWhen(question, answer)
* item[=].enableWhen.question = "{question}"
* item[=].enableWhen.operator = #=
* item[=].enableWhen.answerBoolean = {answer}

RuleSet: Least(value)
* item[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/minValue"
* item[=].extension[=].valueInteger = {value}

RuleSet: Most(value)
* item[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/maxValue"
* item[=].extension[=].valueInteger = {value}
