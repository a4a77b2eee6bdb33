Instance: tuva-folder
InstanceOf: RodtradEpisodeOfCare
Usage: #example
Title: "The folder, closed"
Description: "From the first day of sick leave until back at work."
* insert Example(rodtrad-episode-of-care)
* status = #finished
* patient = Reference(tuva)
* period.start = "2026-01-12"
* period.end = "2026-08-31"
* careManager = Reference(counsellor-role)
* team = Reference(team)

Instance: team
InstanceOf: RodtradCareTeam
Usage: #example
Title: "Who takes part"
Description: "The person, the doctor, the institution, NAV and the employer, each with a role and a time."
* insert Example(rodtrad-care-team)
* insert Kind(plan)
* status = #active
* subject = Reference(tuva)
* period.start = "2026-01-12"
* participant[0].role = http://rodtrad.no/fhir/CodeSystem/participant-role#person
* participant[0].member = Reference(tuva)
* participant[1].role = http://rodtrad.no/fhir/CodeSystem/participant-role#gp
* participant[1].member = Reference(gp-role)
* participant[2].role = http://rodtrad.no/fhir/CodeSystem/participant-role#nav-counsellor
* participant[2].member = Reference(counsellor-role)
* participant[3].role = http://rodtrad.no/fhir/CodeSystem/participant-role#provider
* participant[3].member = Reference(institution)
* participant[3].period.start = "2026-04-13"
* participant[3].period.end = "2026-07-03"
* participant[4].role = http://rodtrad.no/fhir/CodeSystem/participant-role#employer
* participant[4].member = Reference(employer)
