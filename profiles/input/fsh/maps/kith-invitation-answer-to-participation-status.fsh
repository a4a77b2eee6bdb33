Instance: kith-invitation-answer-to-participation-status
InstanceOf: ConceptMap
Usage: #definition
Title: "Answer to an invitation to participation status"
Description: "List 8126 to the answer of a participant of an Appointment. Who wants another time has neither accepted nor declined."
* insert Map(kith-invitation-answer-to-participation-status, KithInvitationAnswerToParticipationStatus)
* insert Offered
* title = "Answer to an invitation to participation status"
* description = "List 8126 to the answer of a participant of an Appointment. Who wants another time has neither accepted nor declined."
* insert From(urn:oid:2.16.578.1.12.4.1.1.8126, http://hl7.org/fhir/participationstatus)
* insert Row(1, accepted, equivalent)
* insert Near(2, tentative, inexact, [[Who wants another time has neither accepted nor declined the one that was offered.]])
* insert Row(3, declined, equivalent)
