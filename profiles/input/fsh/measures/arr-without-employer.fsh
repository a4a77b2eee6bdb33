Instance: arr-without-employer
InstanceOf: Measure
Usage: #definition
Title: "Resultat av ARR, uten arbeidsgiver"
Description: "Work outcome after work-focused rehabilitation of persons without an employer."
* insert Measure(arr-without-employer, ArrWithoutEmployer, [[Resultat av ARR, uten arbeidsgiver]])
* description = "Work outcome after work-focused rehabilitation of persons without an employer."
* rationale = "Result goal of the council papers of 2019: at least 65 percent in work, registered as job seeker, or able to take another measure."
* guidance = "The unit is the folder: the criteria are read on the Bundle of one folder. Goal: 65 percent."
* insert Group([[I arbeid, arbeidssøker eller klar for annet tiltak: mål minst 65 prosent]])
* insert Population(denominator, [[ARR avsluttet, uten arbeidsgiver]], [[Bundle.entry.resource.ofType(CarePlan).instantiatesCanonical.where($this.startsWith('http://rodtrad.no/fhir/PlanDefinition/programme-arr')).exists() and Bundle.entry.resource.ofType(CareTeam).where(participant.role.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/participant-role' and code = 'employer').exists()).exists().not() and Bundle.entry.resource.ofType(Observation).where(code.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/work-fact' and code = 'work-outcome').exists()).exists()]])
* insert Population(numerator, [[I arbeid, arbeidssøker eller klar for annet tiltak]], [[Bundle.entry.resource.ofType(Observation).where(code.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/work-fact' and code = 'work-outcome').exists()).where(value.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/work-outcome' and code = 'fully-back').exists() or value.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/work-outcome' and code = 'partly-back').exists() or value.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/work-outcome' and code = 'job-seeker').exists() or value.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/work-outcome' and code = 'other-measure').exists()).exists()]])
