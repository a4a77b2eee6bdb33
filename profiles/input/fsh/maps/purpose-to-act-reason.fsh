Instance: purpose-to-act-reason
InstanceOf: ConceptMap
Usage: #definition
Title: "Purpose to the nearest purpose of use of HL7"
Description: "For receivers that only read the purposes of HL7."
* insert Map(purpose-to-act-reason, PurposeToActReason)
* insert Offered
* title = "Purpose to the nearest purpose of use of HL7"
* description = "For receivers that only read the purposes of HL7."
* insert From(http://rodtrad.no/fhir/CodeSystem/purpose, http://terminology.hl7.org/CodeSystem/v3-ActReason)
* insert Near(return-to-work, COC, inexact, [[Coordination of care is within the health service; this follow-up crosses to the work sector.]])
