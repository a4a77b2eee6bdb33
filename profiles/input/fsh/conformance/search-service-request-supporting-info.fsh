Instance: service-request-supporting-info
InstanceOf: SearchParameter
Usage: #definition
Title: "ServiceRequest: supporting-info"
Description: "Referrals and activities that rest on a document or consent."
* url = "http://rodtrad.no/fhir/SearchParameter/service-request-supporting-info"
* version = "0.1.0"
* name = "ServiceRequestSupportingInfo"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* description = "Referrals and activities that rest on a document or consent."
* code = #supporting-info
* base = #ServiceRequest
* type = #reference
* expression = "ServiceRequest.supportingInfo"
* xpathUsage = #normal
* target[0] = #DocumentReference
* target[1] = #Consent
* target[2] = #Observation
