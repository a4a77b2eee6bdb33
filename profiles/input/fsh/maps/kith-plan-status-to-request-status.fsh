Instance: kith-plan-status-to-request-status
InstanceOf: ConceptMap
Usage: #definition
Title: "Status of a planned activity to request status"
Description: "List 8230 to the status of a ServiceRequest."
* insert Map(kith-plan-status-to-request-status, KithPlanStatusToRequestStatus)
* insert Applied
* title = "Status of a planned activity to request status"
* description = "List 8230 to the status of a ServiceRequest."
* insert From(urn:oid:2.16.578.1.12.4.1.1.8230, http://hl7.org/fhir/request-status)
* insert Row(1, active, wider)
* insert Row(2, active, wider)
* insert Row(3, active, wider)
* insert Row(4, on-hold, equivalent)
* insert Row(5, revoked, equivalent)
* insert Row(6, active, equivalent)
* insert Otherwise(active)
