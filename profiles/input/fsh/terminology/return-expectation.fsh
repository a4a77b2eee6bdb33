CodeSystem: ReturnExpectation
Id: return-expectation
Title: "Expectation of return"
Description: "When the person expects to be back at work. Prognosis codes are a clinician's judgement of an illness."
* insert OwnSystem
* insert Concept(within-4-weeks, [[Innen 4 uker]], [[Within 4 weeks]], [[Within four weeks from the answer. Own concept: the expectation of return is asked for in the pathways and has no code elsewhere.]])
* insert Concept(within-3-months, [[Innen 3 måneder]], [[Within 3 months]], [[Later than four weeks, within three months. Own concept: the expectation of return is asked for in the pathways and has no code elsewhere.]])
* insert Concept(within-1-year, [[Innen et år]], [[Within a year]], [[Later than three months, within a year. Own concept: the expectation of return is asked for in the pathways and has no code elsewhere.]])
* insert Concept(later, [[Senere enn et år]], [[Later than a year]], [[Expects to be back, but not within a year. Own concept: the expectation of return is asked for in the pathways and has no code elsewhere.]])
* insert Concept(not-expected, [[Regner ikke med det]], [[Not expected]], [[Does not expect to be back. Own concept: the expectation of return is asked for in the pathways and has no code elsewhere.]])
* insert Concept(unsure, [[Usikker]], [[Unsure]], [[Cannot say. Own concept: the expectation of return is asked for in the pathways and has no code elsewhere.]])

ValueSet: ReturnExpectationValues
Id: return-expectation
Title: "Expectation of return"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system ReturnExpectation
