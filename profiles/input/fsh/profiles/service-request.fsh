Profile: RodtradServiceRequest
Parent: ServiceRequest
Id: rodtrad-service-request
Title: "Referral or planned activity"
Description: "A referral, or one activity of a plan. The category tells the track: health, work, joint, or referral. Must support, sender: names track, requester and performer by identifiers, and the id of the message that it came by, as requisition. Receiver: keeps the track apart for disclosure, and finds changes and answers by the requisition."
* insert Own
* insert Tagged
* obeys rodtrad-request-1 and rodtrad-request-2 and rodtrad-arr-2 and rodtrad-arr-3
* extension contains HoursPerWeek named hoursPerWeek 0..1 MS
* identifier MS
* basedOn MS
* replaces MS
* requisition MS
* status MS
* intent MS
* category 1..* MS
* priority MS
* code MS
* code from http://rodtrad.no/fhir/ValueSet/activity-kind (preferred)
* subject MS
* subject only Reference(Patient)
* encounter MS
* occurrence[x] MS
* authoredOn MS
* requester MS
* performer MS
* reasonReference MS
* supportingInfo MS
