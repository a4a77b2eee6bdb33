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

Profile: RodtradCondition
Parent: Condition
Id: rodtrad-condition
Title: "Diagnosis"
Description: "A diagnosis: always health detail, whoever sends it. Must support, sender: codes it in ICD-10 or ICPC-2 under the national identifiers; ICD-10 with and without the dot where both are known. Receiver: compares codes without the dot, and lets none of it out but where consent or request names health detail."
* insert Own
* insert Tagged
* obeys rodtrad-condition-1
* clinicalStatus MS
* verificationStatus MS
* category MS
* code 1..1 MS
* subject MS
* subject only Reference(Patient)
* encounter MS
* onset[x] MS
* recordedDate MS
