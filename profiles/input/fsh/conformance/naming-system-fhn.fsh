Instance: fhn
InstanceOf: NamingSystem
Usage: #definition
Title: "FellesHjelpenummer"
Description: "Common help number, only where birth number and D-number are unknown."
* insert IdentifierSystem(FellesHjelpenummer, 2.16.578.1.12.4.1.4.3, Norsk helsenett)
* description = "Common help number, only where birth number and D-number are unknown."
* usage = "Write the urn:oid form. The other form is read too."
* insert OtherUri(http://hl7.no/fhir/NamingSystem/FHNR)
