Profile: RodtradCondition
Parent: Condition
Id: rodtrad-condition
Title: "Diagnosis"
Description: "A diagnosis: always health detail, whoever sends it. Must support, sender: tags it as health detail, and codes it in ICD-10 or ICPC-2 under the national identifiers; ICD-10 with and without the dot where both are known. Receiver: compares codes without the dot, and lets none of it out but where consent or request names health detail."
* insert Own
* insert Tagged
* meta.tag MS
* obeys rodtrad-condition-1
* clinicalStatus MS
* verificationStatus MS
* category MS
* code 1..1 MS
* subject MS
* subject only Reference(Patient)
* encounter MS
* onset[x] MS
* recordedDate MS
