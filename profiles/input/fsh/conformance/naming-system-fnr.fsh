Instance: fnr
InstanceOf: NamingSystem
Usage: #definition
Title: "Fodselsnummer"
Description: "Birth number, 11 digits with two check digits. Searched by POST with the number in the body, never in a URL."
* insert IdentifierSystem(Fodselsnummer, 2.16.578.1.12.4.1.4.1, Skatteetaten)
* description = "Birth number, 11 digits with two check digits. Searched by POST with the number in the body, never in a URL."
* usage = "Write the urn:oid form. The other form is read too."
* insert OtherUri(http://hl7.no/fhir/NamingSystem/FNR)
