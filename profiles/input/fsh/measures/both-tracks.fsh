Instance: both-tracks
InstanceOf: Measure
Usage: #definition
Title: "Helse og arbeid side om side"
Description: "Share of folders with a plan where both tracks have activities."
* insert Measure(both-tracks, BothTracks, [[Helse og arbeid side om side]])
* description = "Share of folders with a plan where both tracks have activities."
* rationale = "Treatment and work measures run side by side instead of one after the other (Åpen arena; council papers 2019)."
* guidance = "The unit is the folder: the criteria are read on the Bundle of one folder. A joint activity counts for both tracks."
* insert Group([[Mapper med plan]])
* insert Population(denominator, [[Mapper med plan for veien tilbake til arbeid]], [[Bundle.entry.resource.ofType(CarePlan).where(category.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/plan-category' and code = 'work-rehab-plan').exists()).exists()]])
* insert Population(numerator, [[Aktiviteter i begge spor]], [[(Bundle.entry.resource.ofType(ServiceRequest).where(category.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/activity-track' and code = 'health-activity').exists() and status in ('active' | 'completed')).exists() and Bundle.entry.resource.ofType(ServiceRequest).where(category.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/activity-track' and code = 'work-activity').exists() and status in ('active' | 'completed')).exists()) or Bundle.entry.resource.ofType(ServiceRequest).where(category.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/activity-track' and code = 'joint-activity').exists() and status in ('active' | 'completed')).exists()]])
