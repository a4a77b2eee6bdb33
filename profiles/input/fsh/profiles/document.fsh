Profile: RodtradDocumentReference
Parent: DocumentReference
Id: rodtrad-document-reference
Title: "Original message or attachment"
Description: "A message as it came, an attachment of one, or a PDF that was made of it. Must support, sender: names person, format, size and hash, and the encounter and resources that it belongs to. Receiver: keeps the content unchanged, and treats it as health detail and free text, whatever its type."
* insert Own
* insert NoBasis(DocumentReference)
* insert Tagged
* masterIdentifier MS
* identifier MS
* status MS
* type MS
* type obeys rodtrad-document-1
* type from Volven9602Values (extensible)
* category MS
* subject 1..1 MS
* subject only Reference(Patient)
* date MS
* author MS
* relatesTo MS
* description MS
* content 1..1 MS
* content.attachment MS
* content.attachment obeys rodtrad-attachment-1
* content.attachment.contentType 1..1 MS
* content.attachment.hash MS
* content.attachment.size MS
* content.format MS
* context MS
* context.encounter MS
* context.related MS

Profile: RodtradBinary
Parent: Binary
Id: rodtrad-binary
Title: "Content of a document"
Description: "The bytes of a message, an attachment or a PDF. Must support, sender: names the person in securityContext, by which access is decided. Receiver: gives the bytes out unchanged, and to nobody who may not read all of them."
* insert Own
* contentType MS
* securityContext 1..1 MS
* data 1..1 MS
