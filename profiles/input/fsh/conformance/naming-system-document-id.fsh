Instance: document-id
InstanceOf: NamingSystem
Usage: #definition
Title: "Document id"
Description: "Id that the sender gave a document."
* name = "DocumentId"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* publisher = "Rødtråd"
* responsible = "Rødtråd"
* description = "The id that the sender of a KITH message gave the document in it. It is unique with the sender only; a change or a cancellation carries the id of the document that it changes."
* usage = "Identifiers of Composition, DocumentReference and Communication, and ServiceRequest.requisition."
* uniqueId.type = #uri
* uniqueId.value = "http://rodtrad.no/fhir/NamingSystem/document-id"
* uniqueId.preferred = true
