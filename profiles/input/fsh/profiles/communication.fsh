Profile: RodtradCommunication
Parent: Communication
Id: rodtrad-communication
Title: "Entry of the dialogue"
Description: "One note, question, answer or invitation between the parties, either way. Must support, sender: gives a unique identifier, category, sender and recipient, and for an answer what it answers: by reference, by the identifier of the message, or by a data-absent-reason where the question is not known. Receiver: stores an identifier once, threads answers, and treats every payload as free text that nobody has reviewed."
* insert Own
* insert Tagged
* obeys rodtrad-communication-1
* identifier 1..* MS
* identifier.system 1..1 MS
* identifier.value 1..1 MS
* basedOn MS
* partOf MS
* inResponseTo MS
* inResponseTo obeys rodtrad-answer-1
* status MS
* statusReason MS
* category 1..* MS
* category from http://rodtrad.no/fhir/ValueSet/communication-category (preferred)
* subject 1..1 MS
* subject only Reference(Patient)
* topic MS
* about MS
* encounter MS
* sent MS
* received MS
* recipient 1..* MS
* sender 1..1 MS
* payload MS
* payload.extension contains PayloadAuthor named author 0..1 MS and PayloadTime named time 0..1 MS
* payload.content[x] MS
