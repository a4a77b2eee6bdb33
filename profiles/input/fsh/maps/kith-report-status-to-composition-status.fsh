Instance: kith-report-status-to-composition-status
InstanceOf: ConceptMap
Usage: #definition
Title: "Status of a report to status of a Composition"
Description: "List 7306 and, for a change or an addition of a final document, list 7309."
* insert Map(kith-report-status-to-composition-status, KithReportStatusToCompositionStatus)
* insert Applied
* title = "Status of a report to status of a Composition"
* description = "List 7306 and, for a change or an addition of a final document, list 7309."
* insert From(urn:oid:2.16.578.1.12.4.1.1.7306, http://hl7.org/fhir/composition-status)
* insert Row(F, final, equivalent)
* insert Row(P, preliminary, equivalent)
* insert Row(S, preliminary, wider)
* insert Near(A, amended, narrower, [[An addition to a report amends it; FHIR has no status for the addition itself.]])
* insert Otherwise(final)
* insert From(urn:oid:2.16.578.1.12.4.1.1.7309, http://hl7.org/fhir/composition-status)
* insert Row(M, amended, wider)
* insert Row(A, amended, wider)
* insert Row(C, entered-in-error, wider)
* insert NoRow(N, [[A new document has the status that list 7306 says.]])
* insert NoRow(H, [[History says nothing of the status.]])
