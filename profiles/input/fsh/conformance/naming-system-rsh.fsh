Instance: rsh
InstanceOf: NamingSystem
Usage: #definition
Title: "ReshId"
Description: "Unit of the specialist health service."
* insert IdentifierSystem(ReshId, 2.16.578.1.12.4.1.4.102, Norsk helsenett)
* description = "Unit of the specialist health service."
* usage = "Write the urn:oid form. The other form is read too."
* insert OtherUri(http://hl7.no/fhir/NamingSystem/RESHid)
