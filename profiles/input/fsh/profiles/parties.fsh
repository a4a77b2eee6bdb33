Profile: RodtradPractitioner
Parent: Practitioner
Id: rodtrad-practitioner
Title: "Professional"
Description: "A clinician, counsellor or job specialist by name. Must support, sender: gives the HPR number of health personnel and the name; persons without one, such as counsellors in NAV, are known by their organisation. Receiver: keeps identifier, name and qualification, and finds health personnel by the HPR number."
* insert Own
* insert NoBasis(Practitioner)
* insert IdentifiersBySystem
* identifier MS
* insert NationalId(HPR, urn:oid:2.16.578.1.12.4.1.4.4, [[Number in the register of health personnel]])
* name 1..* MS
* name obeys rodtrad-name-1
* telecom MS
* qualification MS
* qualification.code from Volven9060Values (preferred)

Profile: RodtradPractitionerRole
Parent: PractitionerRole
Id: rodtrad-practitioner-role
Title: "Professional in an organisation"
Description: "Who acts for which organisation. Must support, sender: names both, and the role towards the person where it is known. Receiver: shows the person with the organisation; access follows from the organisation and the role, never from the name."
* insert Own
* insert NoBasis(PractitionerRole)
* practitioner 1..1 MS
* practitioner only Reference(Practitioner)
* organization 1..1 MS
* organization only Reference(Organization)
* code MS
* code from http://rodtrad.no/fhir/ValueSet/participant-role (preferred)
* period MS
* telecom MS
