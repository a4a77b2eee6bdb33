// The story: Tuva Bakkenholm, a synthetic person, is on sick leave from 12 January 2026, is referred to rehabilitation,
// gets a plan for the way back to work there, and is back at work on 31 August 2026.
RuleSet: Kind(code)
* meta.tag[informationCategory].system = "http://rodtrad.no/fhir/CodeSystem/information-category"
* meta.tag[informationCategory].code = #{code}

RuleSet: Example(profile)
* meta.profile = "http://rodtrad.no/fhir/StructureDefinition/{profile}"

RuleSet: ExampleWithBasis(profile, basis)
* meta.profile[0] = "http://rodtrad.no/fhir/StructureDefinition/{profile}"
* meta.profile[1] = "http://hl7.no/fhir/StructureDefinition/no-basis-{basis}"
