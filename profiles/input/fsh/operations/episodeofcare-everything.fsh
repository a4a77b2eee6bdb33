Instance: episodeofcare-everything
InstanceOf: OperationDefinition
Usage: #definition
Title: "Everything of the folder"
Description: "Everything of the folder of an EpisodeOfCare that the caller may see, in pages, with the organisations and practitioners that it refers to. As the operation everything of Patient, from the folder instead of the person. What the caller may not see is left out without a trace. Every call is audited."
* url = "http://rodtrad.no/fhir/OperationDefinition/episodeofcare-everything"
* version = "0.1.0"
* name = "EpisodeOfCareEverything"
* title = "Everything of the folder"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* description = "Everything of the folder of an EpisodeOfCare that the caller may see, in pages, with the organisations and practitioners that it refers to. As the operation everything of Patient, from the folder instead of the person. What the caller may not see is left out without a trace. Every call is audited."
* kind = #operation
* code = #everything
* affectsState = false
* system = false
* type = false
* instance = true
* resource = #EpisodeOfCare
* insert Parameter(_since, in, 0, 1, instant, [[Only what was changed since then.]])
* insert Parameter(_type, in, 0, 1, string, [[Types of resources with commas between.]])
* insert Parameter(_count, in, 0, 1, integer, [[How many of the folder a page holds at most.]])
* insert Parameter(return, out, 1, 1, Bundle, [[A Bundle of type searchset. A caller without any part in the folder gets 404, as for a folder that does not exist.]])
