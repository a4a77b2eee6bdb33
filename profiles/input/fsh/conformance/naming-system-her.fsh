Instance: her
InstanceOf: NamingSystem
Usage: #definition
Title: "HerId"
Description: "Communication party, 1 to 8 digits. It belongs to an address of messages; read on Organization and Practitioner, written there only by configuration."
* insert IdentifierSystem(HerId, 2.16.578.1.12.4.1.2, Norsk helsenett)
* description = "Communication party, 1 to 8 digits. It belongs to an address of messages; read on Organization and Practitioner, written there only by configuration."
* usage = "Write the urn:oid form. The other form is read too."
* insert OtherUri(http://hl7.no/fhir/NamingSystem/HERid)
