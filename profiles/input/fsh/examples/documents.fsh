Instance: epikrise
InstanceOf: RodtradComposition
Usage: #example
Title: "The epikrise"
Description: "Each section with the kind of fact that it holds."
* insert Example(rodtrad-composition)
* insert Kind(free-text)
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:uuid:0e7a1e7c-4a42-4a4e-9b1c-2a5b6c7d8e90"
* status = #final
* type.coding.system = "urn:oid:2.16.578.1.12.4.1.1.9602"
* type.coding.code = #A13-2
* type.coding.display = "Poliklinisk epikrise"
* subject = Reference(tuva)
* encounter = Reference(stay)
* date = "2026-07-03T13:20:00+02:00"
* author = Reference(institution)
* title = "Epikrise etter arbeidsrettet rehabilitering"
* custodian = Reference(institution)
* section[0].title = "Diagnose og behandling"
* section[0].code = http://rodtrad.no/fhir/CodeSystem/information-category#health-detail
* section[0].text.status = #additional
* section[0].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Korsryggsmerter, bedring gjennom oppholdet.</p></div>"
* section[1].title = "Plan for tiden etter oppholdet"
* section[1].code = http://rodtrad.no/fhir/CodeSystem/information-category#plan
* section[1].text.status = #additional
* section[1].text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Gradvis opptrapping fra 1. juli.</p></div>"

Instance: epikrise-document
InstanceOf: RodtradDocumentBundle
Usage: #example
Title: "The epikrise as a whole"
Description: "The document with the person it is about."
* insert Example(rodtrad-document-bundle)
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "urn:uuid:0e7a1e7c-4a42-4a4e-9b1c-2a5b6c7d8e91"
* timestamp = "2026-07-03T13:20:00+02:00"
* entry[0].fullUrl = "http://example.org/fhir/Composition/epikrise"
* entry[0].resource = epikrise
* entry[1].fullUrl = "http://example.org/fhir/Patient/tuva"
* entry[1].resource = tuva
* entry[2].fullUrl = "http://example.org/fhir/Organization/institution"
* entry[2].resource = institution
* entry[3].fullUrl = "http://example.org/fhir/Encounter/stay"
* entry[3].resource = stay

Instance: original
InstanceOf: RodtradDocumentReference
Usage: #example
Title: "The message as it came"
Description: "The KITH message that the epikrise came by."
* insert Example(rodtrad-document-reference)
* insert Kind(health-detail)
* masterIdentifier.system = "urn:ietf:rfc:3986"
* masterIdentifier.value = "urn:uuid:0e7a1e7c-4a42-4a4e-9b1c-2a5b6c7d8e92"
* status = #current
* type.coding.system = "urn:oid:2.16.578.1.12.4.1.1.9602"
* type.coding.code = #A13-2
* type.coding.display = "Poliklinisk epikrise"
* subject = Reference(tuva)
* date = "2026-07-03T13:20:00+02:00"
* content.attachment.contentType = #application/xml
* content.attachment.url = "Binary/original-content"
* content.attachment.size = 10
* context.encounter = Reference(stay)
* context.related = Reference(epikrise)

Instance: original-content
InstanceOf: RodtradBinary
Usage: #example
Title: "The bytes of the message"
Description: "A stand-in of a few bytes for the XML that came."
* insert Example(rodtrad-binary)
* contentType = #application/xml
* securityContext = Reference(tuva)
* data = "PE1lc3NhZ2UvPg=="
