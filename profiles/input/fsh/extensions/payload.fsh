Extension: PayloadAuthor
Id: payload-author
Title: "Author of a payload"
Description: "Who wrote this part of the dialogue. Communication.sender is who sent it, which need not be the same."
Context: Communication.payload
* insert Own
* value[x] 1..1
* value[x] only Reference(Practitioner or PractitionerRole or Organization or Patient or RelatedPerson)

Extension: PayloadTime
Id: payload-time
Title: "Time of a payload"
Description: "When this part of the dialogue was written. Communication.sent is when the whole was sent."
Context: Communication.payload
* insert Own
* value[x] 1..1
* value[x] only dateTime
