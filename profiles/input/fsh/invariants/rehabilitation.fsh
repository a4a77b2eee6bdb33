Invariant: rodtrad-arr-1
Description: "Work-oriented rehabilitation lasts at most 12 weeks: period.end is at most 84 days after period.start."
Severity: #error
Expression: "category.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/programme' and code = 'arr').exists() implies (period.start + 84 days < period.end).where($this).empty()"

Invariant: rodtrad-arr-2
Description: "Work-oriented rehabilitation is offered for at most 30 hours a week."
Severity: #error
Expression: "category.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/programme' and code = 'arr').exists() implies extension('http://rodtrad.no/fhir/StructureDefinition/hours-per-week').value.numerator.value.where($this > 30).empty()"

Invariant: rodtrad-arr-3
Description: "Work-oriented rehabilitation lasts at most 12 weeks: occurrencePeriod.end is at most 84 days after its start."
Severity: #error
Expression: "category.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/programme' and code = 'arr').exists() implies ((occurrence as Period).start + 84 days < (occurrence as Period).end).where($this).empty()"

Invariant: rodtrad-hours-1
Description: "Hours per week are no fewer than 0 and no more than 168."
Severity: #error
Expression: "value.numerator.value.all($this >= 0 and $this <= 168)"
