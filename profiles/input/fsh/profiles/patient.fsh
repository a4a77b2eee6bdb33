Profile: RodtradPatient
Parent: Patient
Id: rodtrad-patient
Title: "Person"
Description: "The person whom the folder is about. Must support, sender: gives the national identifier and the name, and the general practitioner where known. Receiver: keeps all of them, finds the person by the identifier alone and never by name, and never passes on address or telephone of a person with a protected address. Checksums of the numbers are checked by the server and warn."
* insert Own
* insert NoBasis(Patient)
* obeys rodtrad-person-1 and rodtrad-person-2
* insert IdentifiersBySystem
* identifier 1..* MS
* insert NationalId(FNR, urn:oid:2.16.578.1.12.4.1.4.1, [[Birth number, 11 digits]])
* insert NationalId(DNR, urn:oid:2.16.578.1.12.4.1.4.2, [[D-number, 11 digits]])
* insert NationalId(FHN, urn:oid:2.16.578.1.12.4.1.4.3, [[Common help number, where neither birth number nor D-number is known]])
* name 1..* MS
* name obeys rodtrad-name-1
* name.family MS
* name.given MS
* gender MS
* birthDate MS
* deceased[x] MS
* generalPractitioner MS
