// The sentence of an invariant in Norwegian bokmål, beside the English one.
RuleSet: Nb(text)
* human.extension[0].url = "http://hl7.org/fhir/StructureDefinition/translation"
* human.extension[0].extension[0].url = "lang"
* human.extension[0].extension[0].valueCode = #nb
* human.extension[0].extension[1].url = "content"
* human.extension[0].extension[1].valueString = {text}
