Profile: RodtradComposition
Parent: Composition
Id: rodtrad-composition
Title: "Epikrise or referral document"
Description: "A document for people to read, each section with the kind of fact that it holds. Must support, sender: codes every section with an information category, so that what concerns work stands apart from diagnosis and treatment; a section of mixed content is health detail. Receiver: keeps the sections apart, shows a recipient only those that are permitted, and takes none for released until it was reviewed."
* insert Own
* insert NoBasis(Composition)
* insert Tagged
* identifier MS
* status MS
* type MS
* type obeys rodtrad-document-1
* type from Volven9602Values (extensible)
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* date MS
* author MS
* title MS
* attester MS
* custodian MS
* section MS
* section obeys rodtrad-section-1
* section.title MS
* section.code 1..1 MS
* section.text MS

Profile: RodtradDocumentBundle
Parent: Bundle
Id: rodtrad-document-bundle
Title: "Document as a whole"
Description: "An epikrise or referral document with everything that it refers to. Must support, sender: puts the Composition first and the person into the bundle, and keeps identifier and time of a document that was changed apart from those before it. Receiver: stores the document whole, and decides on disclosure by each resource in it."
* insert Own
* obeys rodtrad-bundle-1
* identifier 1..1 MS
* identifier.system 1..1 MS
* identifier.value 1..1 MS
* type MS
* type = #document
* timestamp 1..1 MS
* entry 1..* MS
* entry.fullUrl 1..1 MS
* entry.resource 1..1 MS
