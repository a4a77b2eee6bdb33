Instance: kith-admission-to-encounter-class
InstanceOf: ConceptMap
Usage: #definition
Title: "Kind of admission to Encounter class"
Description: "List 8240 to the class of an Encounter."
* insert Map(kith-admission-to-encounter-class, KithAdmissionToEncounterClass)
* insert Applied
* title = "Kind of admission to Encounter class"
* description = "List 8240 to the class of an Encounter."
* insert From(urn:oid:2.16.578.1.12.4.1.1.8240, http://terminology.hl7.org/CodeSystem/v3-ActCode)
* insert Row(1, IMP, equivalent)
* insert Row(2, SS, wider)
* insert Row(3, AMB, wider)
* insert Row(4, VR, wider)
* insert Row(5, AMB, wider)
* insert Row(6, VR, wider)
