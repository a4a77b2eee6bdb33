Instance: changes
InstanceOf: OperationDefinition
Usage: #definition
Title: "What changed for the caller"
Description: "Every change of what the caller may see since a cursor, once and in order, with removals: what was deleted, and what the caller may no longer see. The answer is a Bundle of type history; its link next holds the cursor to go on from, also when nothing was told."
* url = "http://rodtrad.no/fhir/OperationDefinition/changes"
* version = "0.1.0"
* name = "Changes"
* title = "What changed for the caller"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* description = "Every change of what the caller may see since a cursor, once and in order, with removals: what was deleted, and what the caller may no longer see. The answer is a Bundle of type history; its link next holds the cursor to go on from, also when nothing was told."
* kind = #operation
* code = #changes
* affectsState = false
* system = true
* type = false
* instance = false
* insert Parameter(cursor, in, 0, 1, string, [[From the link next of the answer before. Without one the feed is told from its beginning.]])
* insert Parameter(_count, in, 0, 1, integer, [[How many changes at most.]])
* insert Parameter(_type, in, 0, 1, string, [[Types of resources with commas between.]])
* insert Parameter(return, out, 1, 1, Bundle, [[A Bundle of type history.]])
