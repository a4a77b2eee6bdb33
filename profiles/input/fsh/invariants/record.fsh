Invariant: rodtrad-audit-1
Description: "A disclosure says what was decided and by which version of the policy."
Severity: #error
Expression: "subtype.where(code = 'disclose').exists() implies (extension('http://rodtrad.no/fhir/StructureDefinition/disclosure-decision').exists() and extension('http://rodtrad.no/fhir/StructureDefinition/policy-version').exists())"
* insert Nb([["En utlevering sier hva som ble besluttet, og etter hvilken versjon av regelsettet."]])

Invariant: rodtrad-report-1
Description: "Counts from 1 to 4 are left out, so that nobody can be recognised."
Severity: #error
Expression: "group.population.count.where(hasValue()).where($this > 0 and $this < 5).empty() and group.stratifier.stratum.population.count.where(hasValue()).where($this > 0 and $this < 5).empty()"
* insert Nb([["Antall fra 1 til 4 utelates, så ingen kan kjennes igjen."]])
