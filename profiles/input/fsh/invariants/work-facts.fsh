Invariant: rodtrad-sick-leave-1
Description: "The grade of a sick leave is a per cent from 0 to 100."
Severity: #error
Expression: "(value as Quantity).exists() implies ((value as Quantity).value >= 0 and (value as Quantity).value <= 100)"
* insert Nb([["Sykmeldingsgraden er en prosent fra 0 til 100."]])

Invariant: rodtrad-sick-leave-2
Description: "A grade says which way it counts: the code sick-leave-grade says that 100 is away entirely."
Severity: #error
Expression: "(value as Quantity).exists() implies code.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/work-fact' and code = 'sick-leave-grade').exists()"
* insert Nb([["En grad sier hvilken vei den regnes: koden sick-leave-grade sier at 100 er helt borte."]])

Invariant: rodtrad-employment-1
Description: "Hours of work in a week are no fewer than 0 and no more than 168."
Severity: #error
Expression: "component.where(code.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/work-fact' and code = 'working-hours').exists()).all((value as Quantity).value >= 0 and (value as Quantity).value <= 168)"
* insert Nb([["Arbeidstimer i uken er ikke færre enn 0 og ikke flere enn 168."]])

Invariant: rodtrad-condition-1
Description: "A diagnosis is marked as health detail."
Severity: #error
Expression: "meta.tag.where(system = 'http://rodtrad.no/fhir/CodeSystem/information-category' and code = 'health-detail').exists()"
* insert Nb([["En diagnose er merket som helseopplysning."]])
