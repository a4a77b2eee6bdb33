CodeSystem: PlanCategory
Id: plan-category
Title: "Plan category"
Description: "Category of a CarePlan. The document types of list 9602 name documents, not plans, and the international plan categories know no plan that health and work share."
* insert OwnSystem
* insert Concept(work-rehab-plan, [[Plan for rehabilitering og veien tilbake til arbeid]], [[Plan for rehabilitation and the way back to work]], [[A plan with health and work activities side by side and a goal of work. Own concept: no published category says that both tracks belong to one plan.]])

ValueSet: PlanCategoryValues
Id: plan-category
Title: "Plan category"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system PlanCategory
