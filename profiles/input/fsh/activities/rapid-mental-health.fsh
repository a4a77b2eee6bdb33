Instance: rapid-mental-health-treatment
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Veiledet hjelp eller behandling"
Description: "Treatment, whatever its kind."
* insert Definition(rapid-mental-health-treatment, RapidMentalHealthTreatment, [[Veiledet hjelp eller behandling]], [[Treatment, whatever its kind.]])
* insert ActivityOf(treatment, health-activity)
* insert Who(practitioner, treating)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: jobbspesialist og behandler i ett team; behandling og jobbstøtte samtidig virker bedre enn etter hverandre.]])
