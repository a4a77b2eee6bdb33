Instance: kith-invitation-to-encounter-kind
InstanceOf: ConceptMap
Usage: #definition
Title: "Invitation to kind of meeting"
Description: "List 8125 says in one code which meeting it is and whether it is new or moved; here the meeting."
* insert Map(kith-invitation-to-encounter-kind, KithInvitationToEncounterKind)
* insert Offered
* title = "Invitation to kind of meeting"
* description = "List 8125 says in one code which meeting it is and whether it is new or moved; here the meeting."
* insert From(urn:oid:2.16.578.1.12.4.1.1.8125, http://rodtrad.no/fhir/CodeSystem/encounter-kind)
* insert Row(1, dialogmote-2, wider)
* insert Row(2, dialogmote-2, wider)
* insert Row(3, dialogmote-3, wider)
* insert Row(4, dialogmote-3, wider)
