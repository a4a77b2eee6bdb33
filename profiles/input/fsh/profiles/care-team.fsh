Profile: RodtradCareTeam
Parent: CareTeam
Id: rodtrad-care-team
Title: "Who takes part"
Description: "The people and organisations around the person, each in a role and for a time. Must support, sender: gives role and member of every participant, and when it ended. Receiver: shows who takes part; membership alone gives no access."
* insert Own
* insert Tagged
* status 1..1 MS
* subject 1..1 MS
* subject only Reference(Patient)
* period MS
* participant 1..* MS
* participant.role 1..* MS
* participant.role from http://rodtrad.no/fhir/ValueSet/participant-role (extensible)
* participant.member 1..1 MS
* participant.onBehalfOf MS
* participant.period MS
* managingOrganization MS
