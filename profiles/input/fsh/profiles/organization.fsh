Profile: RodtradOrganization
Parent: Organization
Id: rodtrad-organization
Title: "Organisation"
Description: "A hospital, institution, practice, NAV office, provider or employer, or a department of one. Must support, sender: gives the organisation number; a department has its own identifier and says what it is part of. Receiver: keeps all identifiers and matches by the organisation number. A HER-id is accepted here since messages name parties by it, though it belongs to the communication party."
* insert Own
* insert NoBasis(Organization)
* insert IdentifiersBySystem
* identifier MS
* insert NationalId(ENH, urn:oid:2.16.578.1.12.4.1.4.101, [[Organisation number, 9 digits]])
* insert NationalId(RSH, urn:oid:2.16.578.1.12.4.1.4.102, [[RESH-id of a unit of the specialist health service]])
* name MS
* telecom MS
* partOf MS

Profile: RodtradHealthcareService
Parent: HealthcareService
Id: rodtrad-healthcare-service
Title: "Offer in the directory"
Description: "An offer of rehabilitation or job support in the directory of services. Must support, sender: names who offers it, what it is called and which programme it belongs to. Receiver: shows all of them, and who may be referred."
* insert Own
* insert NoBasis(HealthcareService)
* active 1..1 MS
* providedBy 1..1 MS
* name 1..1 MS
* program 1..* MS
* program from http://rodtrad.no/fhir/ValueSet/programme (extensible)
* specialty MS
* eligibility MS
* telecom MS
* referralMethod MS
