Instance: tuva
InstanceOf: RodtradPatient
Usage: #example
Title: "The person"
Description: "Tuva Bakkenholm, who is on sick leave; a synthetic person."
* insert ExampleWithBasis(rodtrad-patient, Patient)
* identifier[FNR].value = "23858410460"
* name.family = "Bakkenholm"
* name.given = "Tuva"
* gender = #female
* birthDate = "1984-05-23"
* generalPractitioner = Reference(gp-role)

Instance: gp
InstanceOf: RodtradPractitioner
Usage: #example
Title: "The general practitioner"
Description: "A doctor with a number in the register of health personnel."
* insert ExampleWithBasis(rodtrad-practitioner, Practitioner)
* identifier[HPR].value = "9990041"
* name.family = "Myrvang"
* name.given = "Jostein"
* qualification.code.coding.system = "urn:oid:2.16.578.1.12.4.1.1.9060"
* qualification.code.coding.code = #LE
* qualification.code.coding.display = "Lege"

Instance: counsellor
InstanceOf: RodtradPractitioner
Usage: #example
Title: "The counsellor at NAV"
Description: "Somebody without an HPR number, known by the organisation."
* insert ExampleWithBasis(rodtrad-practitioner, Practitioner)
* name.family = "Grindheimvik"
* name.given = "Solveig"

Instance: gp-role
InstanceOf: RodtradPractitionerRole
Usage: #example
Title: "The general practitioner at the practice"
Description: "Who acts for which organisation."
* insert Example(rodtrad-practitioner-role)
* practitioner = Reference(gp)
* organization = Reference(practice)
* code = http://rodtrad.no/fhir/CodeSystem/participant-role#gp

Instance: counsellor-role
InstanceOf: RodtradPractitionerRole
Usage: #example
Title: "The counsellor at the NAV office"
Description: "Coordinates the follow-up."
* insert Example(rodtrad-practitioner-role)
* practitioner = Reference(counsellor)
* organization = Reference(nav)
* code = http://rodtrad.no/fhir/CodeSystem/participant-role#nav-counsellor
