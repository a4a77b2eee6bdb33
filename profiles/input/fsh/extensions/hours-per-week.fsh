Extension: HoursPerWeek
Id: hours-per-week
Title: "Hours per week"
Description: "How many hours a week an activity or a whole plan is meant to take, as a ratio of hours (UCUM h) to one week (UCUM wk). A number alone does not tell hours a week from hours a day."
Context: CarePlan, CarePlan.activity, ServiceRequest, ActivityDefinition, PlanDefinition, PlanDefinition.action
* insert Own
* obeys rodtrad-hours-1
* value[x] 1..1
* value[x] only Ratio
* valueRatio.numerator 1..1
* valueRatio.numerator.value 1..1
* valueRatio.numerator.system 1..1
* valueRatio.numerator.system = "http://unitsofmeasure.org"
* valueRatio.numerator.code 1..1
* valueRatio.numerator.code = #h
* valueRatio.denominator 1..1
* valueRatio.denominator.value 1..1
* valueRatio.denominator.value = 1
* valueRatio.denominator.system 1..1
* valueRatio.denominator.system = "http://unitsofmeasure.org"
* valueRatio.denominator.code 1..1
* valueRatio.denominator.code = #wk
