Profile: RodtradEncounter
Parent: Encounter
Id: rodtrad-encounter
Title: "Rehabilitation stay or meeting"
Description: "A stay at an institution, a day there, or a meeting once it takes place; before that a meeting is an Appointment, though status planned is accepted. Must support, sender: gives class, kind, period and who answers for it. Receiver: tells stays from meetings by the kind, since they are disclosed by different rules, and shows neither diagnosis nor place of treatment where only dates may be shown."
* insert Own
* insert Tagged
* obeys rodtrad-encounter-1
* identifier MS
* status MS
* class MS
* type MS
* type from http://rodtrad.no/fhir/ValueSet/encounter-kind (preferred)
* serviceType MS
* subject 1..1 MS
* subject only Reference(Patient)
* episodeOfCare MS
* basedOn MS
* participant MS
* participant.type MS
* participant.individual MS
* appointment MS
* period 1..1 MS
* period.start MS
* period.end MS
* diagnosis MS
* hospitalization.dischargeDisposition MS
* serviceProvider 1..1 MS

Profile: RodtradAppointment
Parent: Appointment
Id: rodtrad-appointment
Title: "Agreed meeting"
Description: "A dialogue meeting, collaboration meeting or evaluation before it takes place. Must support, sender: names kind, time and everybody who is called, the person first, each with an answer. Receiver: shows the meeting to its participants, takes their answers, and writes no health detail into it."
* insert Own
* insert NoBasis(Appointment)
* insert Tagged
* obeys rodtrad-appointment-1
* status MS
* serviceType 1..* MS
* serviceType from http://rodtrad.no/fhir/ValueSet/encounter-kind (extensible)
* description MS
* start 1..1 MS
* end 1..1 MS
* basedOn MS
* participant MS
* participant.type MS
* participant.actor 1..1 MS
* participant.required MS
* participant.status MS
