RuleSet: Capability(id, name, title)
* url = "http://rodtrad.no/fhir/CapabilityStatement/{id}"
* version = "0.1.0"
* name = "{name}"
* title = "{title}"
* status = #active
* experimental = false
* date = "2026-11-23"
* publisher = "Rødtråd"
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #application/fhir+json

RuleSet: Expected(path, how)
* {path}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* {path}.extension[=].valueCode = #{how}

RuleSet: Resource(type, how)
* rest.resource[+].type = #{type}
* insert Expected(rest.resource[=], {how})

RuleSet: Profiled(profile)
* rest.resource[=].supportedProfile[+] = "http://rodtrad.no/fhir/StructureDefinition/{profile}"

RuleSet: Can(interaction, how)
* rest.resource[=].interaction[+].code = #{interaction}
* insert Expected(rest.resource[=].interaction[=], {how})

RuleSet: SearchBy(name, type, how)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].type = #{type}
* insert Expected(rest.resource[=].searchParam[=], {how})
