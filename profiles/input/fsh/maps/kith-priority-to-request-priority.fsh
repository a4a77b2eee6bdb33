Instance: kith-priority-to-request-priority
InstanceOf: ConceptMap
Usage: #definition
Title: "Urgency of a referral to request priority"
Description: "Lists 8304 and 8306 to the four priorities of FHIR, which are coarser; the national code is kept beside them."
* insert Map(kith-priority-to-request-priority, KithPriorityToRequestPriority)
* insert Applied
* title = "Urgency of a referral to request priority"
* description = "Lists 8304 and 8306 to the four priorities of FHIR, which are coarser; the national code is kept beside them."
* insert From(urn:oid:2.16.578.1.12.4.1.1.8304, http://hl7.org/fhir/request-priority)
* insert Row(0, stat, equivalent)
* insert Row(1, asap, wider)
* insert Row(2, urgent, wider)
* insert Row(3, urgent, wider)
* insert Row(7, urgent, wider)
* insert Row(14, routine, wider)
* insert Row(21, routine, wider)
* insert Row(30, routine, wider)
* insert Row(90, routine, wider)
* insert Row(180, routine, wider)
* insert Row(360, routine, wider)
* insert Row(1H, asap, wider)
* insert Row(2H, asap, wider)
* insert Row(4H, asap, wider)
* insert Row(8H, asap, wider)
* insert Row(N, routine, wider)
* insert Row(PK, urgent, wider)
* insert Otherwise(routine)
* insert From(urn:oid:2.16.578.1.12.4.1.1.8306, http://hl7.org/fhir/request-priority)
* insert Row(0, stat, equivalent)
* insert Row(3, urgent, wider)
* insert Row(N, routine, wider)
* insert Row(PK, urgent, wider)
* insert Otherwise(routine)
