Instance: kith-sex-to-administrative-gender
InstanceOf: ConceptMap
Usage: #definition
Title: "Sex to administrative gender"
Description: "List 3101 to the administrative gender of FHIR."
* insert Map(kith-sex-to-administrative-gender, KithSexToAdministrativeGender)
* insert Applied
* title = "Sex to administrative gender"
* description = "List 3101 to the administrative gender of FHIR."
* insert From(urn:oid:2.16.578.1.12.4.1.1.3101, http://hl7.org/fhir/administrative-gender)
* insert Row(1, male, equivalent)
* insert Row(2, female, equivalent)
* insert Near(9, other, inexact, [[The list says not specified, FHIR says other; neither says why.]])
* insert Row(0, unknown, equivalent)
* insert Otherwise(unknown)
