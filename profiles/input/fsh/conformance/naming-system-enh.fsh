Instance: enh
InstanceOf: NamingSystem
Usage: #definition
Title: "Organisasjonsnummer"
Description: "Organisation number, 9 digits with one check digit."
* insert IdentifierSystem(Organisasjonsnummer, 2.16.578.1.12.4.1.4.101, Brønnøysundregistrene)
* description = "Organisation number, 9 digits with one check digit."
* usage = "Write the urn:oid form. The other form is read too."
* insert OtherUri(http://data.brreg.no/begrep/28155)
