Instance: folder
InstanceOf: OperationDefinition
Usage: #definition
Title: "The folder as the caller may see it"
Description: "Everything of one folder that the caller may see, as one Bundle of type collection: the EpisodeOfCare first, then plans, goals, steps, meetings, entries, documents and facts. What the caller may not see is left out without a trace: no count, no empty entry, no hint. Every call is audited."
* url = "http://rodtrad.no/fhir/OperationDefinition/folder"
* version = "0.1.0"
* name = "Folder"
* title = "The folder as the caller may see it"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* description = "Everything of one folder that the caller may see, as one Bundle of type collection: the EpisodeOfCare first, then plans, goals, steps, meetings, entries, documents and facts. What the caller may not see is left out without a trace: no count, no empty entry, no hint. Every call is audited."
* kind = #operation
* code = #folder
* affectsState = false
* system = false
* type = false
* instance = true
* resource = #EpisodeOfCare
* insert Parameter(return, out, 1, 1, Bundle, [[The view of the caller. A caller without any part in the folder gets 404, as for a folder that does not exist.]])
