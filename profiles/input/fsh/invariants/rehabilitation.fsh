Invariant: rodtrad-arr-1
Description: "Work-oriented rehabilitation lasts at most 12 weeks: period.end is at most 84 days after period.start."
Severity: #error
Expression: "category.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/programme' and code = 'arr').exists() implies (period.start + 84 days < period.end).where($this).empty()"
* insert Nb([["Arbeidsrettet rehabilitering varer høyst 12 uker: period.end er høyst 84 dager etter period.start."]])

Invariant: rodtrad-arr-2
Description: "Work-oriented rehabilitation is offered for at most 30 hours a week."
Severity: #error
Expression: "category.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/programme' and code = 'arr').exists() implies extension('http://rodtrad.no/fhir/StructureDefinition/hours-per-week').value.numerator.value.where($this > 30).empty()"
* insert Nb([["Arbeidsrettet rehabilitering gis høyst 30 timer i uken."]])

Invariant: rodtrad-arr-3
Description: "Work-oriented rehabilitation lasts at most 12 weeks: occurrencePeriod.end is at most 84 days after its start."
Severity: #error
Expression: "category.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/programme' and code = 'arr').exists() implies ((occurrence as Period).start + 84 days < (occurrence as Period).end).where($this).empty()"
* insert Nb([["Arbeidsrettet rehabilitering varer høyst 12 uker: occurrencePeriod.end er høyst 84 dager etter starten."]])

Invariant: rodtrad-hours-1
Description: "Hours per week are no fewer than 0 and no more than 168."
Severity: #error
Expression: "value.numerator.value.all($this >= 0 and $this <= 168)"
* insert Nb([["Timer per uke er ikke færre enn 0 og ikke flere enn 168."]])
