CodeSystem: InformationCategory
Id: information-category
Title: "Information category"
Description: "What kind of fact something is. Every disclosure outside the health service is decided per category. The HL7 sensitivity and confidentiality codes grade how sensitive a fact is, not what it says about work, so they cannot carry that decision."
* insert OwnSystem
* insert Concept(sick-leave, [[Sykefravær]], [[Sick leave]], [[Periods and grade of sick leave. Own concept: the recipients that may have the period differ from those that may have the reason for it, and no standard code keeps the two apart.]])
* insert Concept(work-ability, [[Arbeidsevne]], [[Work ability]], [[What work the person can and cannot do. Own concept: functioning is coded in ICF by body and activity, not by whether it is said for the work sector.]])
* insert Concept(accommodation, [[Tilrettelegging]], [[Accommodation]], [[What the workplace can do so that work is possible. Own concept: no standard code separates a measure at work from a treatment.]])
* insert Concept(plan, [[Plan]], [[Plan]], [[Goals, activities, hours and progress of the plan for the way back to work. Own concept: the decision covers the content of a plan wherever it stands, not one resource type.]])
* insert Concept(meetings, [[Møter]], [[Meetings]], [[Agreed and held meetings, and who takes part. Own concept: participants of a meeting may have it, whatever else they may not have.]])
* insert Concept(next-steps, [[Neste steg]], [[Next steps]], [[Who is to do what next, by which date. Own concept: everybody may have their own steps and the coordinator all of them.]])
* insert Concept(outcome, [[Resultat]], [[Outcome]], [[What came of the follow-up: back at work, partly back, other benefit. Own concept: it is disclosed by another basis than the plan that led to it.]])
* insert Concept(health-detail, [[Helsedetaljer]], [[Health detail]], [[Diagnosis, findings, treatment and medication. Own concept: the opposite of all the others, what the work sector never gets unless a request or consent names it.]])
* insert Concept(free-text, [[Fritekst]], [[Free text]], [[Text that nobody has reviewed for the recipient. Own concept: any sentence may name a diagnosis, so free text is held until it is released, whatever it is about.]])

ValueSet: InformationCategoryValues
Id: information-category
Title: "Information category"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system InformationCategory
