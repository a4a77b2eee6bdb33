Instance: episodeofcare-team
InstanceOf: SearchParameter
Usage: #definition
Title: "EpisodeOfCare: team"
Description: "Folders that a team follows."
* url = "http://rodtrad.no/fhir/SearchParameter/episodeofcare-team"
* version = "0.1.0"
* name = "EpisodeofcareTeam"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* description = "Folders that a team follows."
* code = #team
* base = #EpisodeOfCare
* type = #reference
* expression = "EpisodeOfCare.team"
* xpathUsage = #normal
* target[0] = #CareTeam
