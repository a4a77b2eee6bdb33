Instance: nav-preview
InstanceOf: OperationDefinition
Usage: #definition
Title: "What NAV would receive"
Description: "Shows what NAV would receive of a resource or of a message that has come in, with the decision for each category of information. Nothing is sent and no disclosure is recorded; that somebody looked is audited. Exactly one of resource and message is given; otherwise 400."
* url = "http://rodtrad.no/fhir/OperationDefinition/nav-preview"
* version = "0.1.0"
* name = "NavPreview"
* title = "What NAV would receive"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* description = "Shows what NAV would receive of a resource or of a message that has come in, with the decision for each category of information. Nothing is sent and no disclosure is recorded; that somebody looked is audited. Exactly one of resource and message is given; otherwise 400."
* kind = #operation
* code = #nav-preview
* affectsState = false
* system = true
* type = false
* instance = false
* insert Parameter(resource, in, 0, 1, Resource, [[The resource to preview, such as a CarePlan or a document Bundle. It need not be stored.]])
* insert Parameter(message, in, 0, 1, string, [[The message id of a KITH message that was accepted.]])
* insert Parameter(preview, out, 0, *, Resource, [[The resources as NAV would see them. None when nothing may go out.]])
* insert Parameter(text, out, 0, 1, string, [[The plain text of the message that NAV would receive.]])
* parameter[+].name = #decision
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "One for each category that the resource or message holds."
* insert Part(category, 1, 1, code, [[The category of information.]])
* parameter[=].part[=].binding.strength = #required
* parameter[=].part[=].binding.valueSet = "http://rodtrad.no/fhir/ValueSet/information-category"
* insert Part(outcome, 1, 1, code, [[What was decided.]])
* parameter[=].part[=].binding.strength = #required
* parameter[=].part[=].binding.valueSet = "http://rodtrad.no/fhir/ValueSet/disclosure-decision"
* insert Part(basis, 0, 1, string, [[The paragraph that permits or forbids it, as the policy names it.]])
* insert Part(consent, 0, 1, Reference, [[The consent that permits it, where one does.]])
* insert Part(policyVersion, 1, 1, string, [[The version of the policy.]])
* insert Part(reason, 1, 1, string, [[Why, in Norwegian, for the people at work.]])
