Instance: dnr
InstanceOf: NamingSystem
Usage: #definition
Title: "DNummer"
Description: "D-number, 11 digits, the first raised by 4. Searched by POST with the number in the body, never in a URL."
* insert IdentifierSystem(DNummer, 2.16.578.1.12.4.1.4.2, Skatteetaten)
* description = "D-number, 11 digits, the first raised by 4. Searched by POST with the number in the body, never in a URL."
* usage = "Write the urn:oid form. The other form is read too."
* insert OtherUri(http://hl7.no/fhir/NamingSystem/DNR)
