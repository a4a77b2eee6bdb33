Instance: communication-in-response-to
InstanceOf: SearchParameter
Usage: #definition
Title: "Communication: in-response-to"
Description: "Which entry this one answers. R4 has no parameter for it."
* url = "http://rodtrad.no/fhir/SearchParameter/communication-in-response-to"
* version = "0.1.0"
* name = "CommunicationInResponseTo"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* description = "Which entry this one answers. R4 has no parameter for it."
* code = #in-response-to
* base = #Communication
* type = #reference
* expression = "Communication.inResponseTo"
* xpathUsage = #normal
* target[0] = #Communication
