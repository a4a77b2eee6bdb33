Instance: hpr
InstanceOf: NamingSystem
Usage: #definition
Title: "HprNummer"
Description: "Number in the register of health personnel."
* insert IdentifierSystem(HprNummer, 2.16.578.1.12.4.1.4.4, Helsedirektoratet)
* description = "Number in the register of health personnel."
* usage = "Write the urn:oid form. The other form is read too."
* insert OtherUri(http://hl7.no/fhir/NamingSystem/HPR)
