Instance: practice
InstanceOf: RodtradOrganization
Usage: #example
Title: "The practice"
Description: "The general practitioner's practice."
* insert ExampleWithBasis(rodtrad-organization, Organization)
* identifier[ENH].value = "310004006"
* name = "Furulia legesenter"
* telecom.system = #phone
* telecom.value = "+4700000020"

Instance: institution
InstanceOf: RodtradOrganization
Usage: #example
Title: "The institution"
Description: "Where the rehabilitation takes place."
* insert ExampleWithBasis(rodtrad-organization, Organization)
* identifier[ENH].value = "310004014"
* name = "Havblikk rehabilitering"
* telecom.system = #phone
* telecom.value = "+4700000021"

Instance: employer
InstanceOf: RodtradOrganization
Usage: #example
Title: "The employer"
Description: "Where the person works."
* insert ExampleWithBasis(rodtrad-organization, Organization)
* identifier[ENH].value = "310004022"
* name = "Storvik Trelast"

Instance: nav
InstanceOf: RodtradOrganization
Usage: #example
Title: "NAV"
Description: "The labour and welfare administration under its real number, which all messages to it carry."
* insert ExampleWithBasis(rodtrad-organization, Organization)
* identifier[ENH].value = "889640782"
* name = "NAV"

Instance: offer
InstanceOf: RodtradHealthcareService
Usage: #example
Title: "An offer in the directory"
Description: "What the institution offers, and to whom."
* insert Example(rodtrad-healthcare-service)
* active = true
* providedBy = Reference(institution)
* name = "Arbeidsrettet rehabilitering, dagtilbud"
* program = http://rodtrad.no/fhir/CodeSystem/programme#arr
* eligibility.comment = "For sykmeldte med og uten arbeidsgiver"
