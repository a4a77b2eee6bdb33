Instance: kith-dialog-to-communication-category
InstanceOf: ConceptMap
Usage: #definition
Title: "Dialogue codes to communication category"
Description: "What a dialogue entry is for, by the list and code of its subject."
* insert Map(kith-dialog-to-communication-category, KithDialogToCommunicationCategory)
* insert Offered
* title = "Dialogue codes to communication category"
* description = "What a dialogue entry is for, by the list and code of its subject."
* insert From(urn:oid:2.16.578.1.12.4.1.1.8125, http://rodtrad.no/fhir/CodeSystem/communication-category)
* insert Row(1, invitation, wider)
* insert Row(2, invitation, wider)
* insert Row(3, invitation, wider)
* insert Row(4, invitation, wider)
* insert From(urn:oid:2.16.578.1.12.4.1.1.8126, http://rodtrad.no/fhir/CodeSystem/communication-category)
* insert Row(1, answer, wider)
* insert Row(2, answer, wider)
* insert Row(3, answer, wider)
* insert From(urn:oid:2.16.578.1.12.4.1.1.8127, http://rodtrad.no/fhir/CodeSystem/communication-category)
* insert Row(1, follow-up-plan, equivalent)
* insert Row(2, note, wider)
* insert Row(3, note, wider)
* insert Row(4, cancellation, equivalent)
* insert Row(5, note, wider)
* insert Row(6, status-back, wider)
* insert Row(8, note, wider)
* insert Near(9, minutes, inexact, [[The list says information from NAV; NAV uses it for the minutes of a dialogue meeting.]])
* insert From(urn:oid:2.16.578.1.12.4.1.1.8128, http://rodtrad.no/fhir/CodeSystem/communication-category)
* insert Near(1, work-focused-message, inexact, [[The list says an enquiry about following up a sick leave; ours says that it is work-focused information.]])
* insert Row(2, note, wider)
* insert From(urn:oid:2.16.578.1.12.4.1.1.8129, http://rodtrad.no/fhir/CodeSystem/communication-category)
* insert Row(1, question, equivalent)
* insert Row(2, reminder, equivalent)
* insert From(urn:oid:2.16.578.1.12.4.1.1.9069, http://rodtrad.no/fhir/CodeSystem/communication-category)
* insert Row(1, answer, wider)
* insert Row(2, answer, wider)
* insert Row(3, answer, wider)
* insert Row(4, answer, wider)
* insert Row(5, answer, wider)
* insert Row(9, answer, wider)
