Instance: consent-recipient-role
InstanceOf: SearchParameter
Usage: #definition
Title: "Consent: recipient-role"
Description: "Consents by the role of the recipient. R4 searches the actor by reference, but a consent may name a role only."
* url = "http://rodtrad.no/fhir/SearchParameter/consent-recipient-role"
* version = "0.1.0"
* name = "ConsentRecipientRole"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* description = "Consents by the role of the recipient. R4 searches the actor by reference, but a consent may name a role only."
* code = #recipient-role
* base = #Consent
* type = #token
* expression = "Consent.provision.actor.role"
* xpathUsage = #normal
