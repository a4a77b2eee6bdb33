Instance: duf
InstanceOf: NamingSystem
Usage: #definition
Title: "DufNummer"
Description: "Number in the register of the immigration authorities, 12 digits."
* insert IdentifierSystem(DufNummer, 2.16.578.1.12.4.1.4.5, Utlendingsdirektoratet)
* description = "Number in the register of the immigration authorities, 12 digits."
* usage = "Write the urn:oid form. The other form is read too."
* insert OtherUri(http://hl7.no/fhir/NamingSystem/DUFN)
