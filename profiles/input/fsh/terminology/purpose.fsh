CodeSystem: Purpose
Id: purpose
Title: "Purpose of disclosure"
Description: "What a disclosure is for. The purposes in v3-ActReason cover treatment, payment and benefit decisions; none is follow-up on the way back to work."
* insert OwnSystem
* insert Concept(return-to-work, [[Oppfølging på veien tilbake til arbeid]], [[Follow-up on the way back to work]], [[The information is used to follow the person up on the way back to work. Own concept: COC is care coordination and ELIGDTRM a decision on a benefit; the person consents to neither here.]])

ValueSet: PurposeValues
Id: purpose
Title: "Purpose of disclosure"
Description: "The purpose of the follow-up, and the purposes of HL7 for the flows that have one of their own: treatment, coordination of care, a decision on a benefit, the wish of the person."
* insert OwnValues
* include codes from system Purpose
* http://terminology.hl7.org/CodeSystem/v3-ActReason#TREAT
* http://terminology.hl7.org/CodeSystem/v3-ActReason#COC
* http://terminology.hl7.org/CodeSystem/v3-ActReason#ELIGDTRM
* http://terminology.hl7.org/CodeSystem/v3-ActReason#PATRQT
