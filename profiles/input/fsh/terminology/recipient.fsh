CodeSystem: Recipient
Id: recipient
Title: "Recipient"
Description: "A recipient by the role that it has towards the person, where a consent names a role and not one organisation. The same words are the columns of the disclosure policy."
* insert OwnSystem
* insert Concept(person, [[Personen selv]], [[The person]], [[The person that the folder is about. Own concept: the participation types of HL7 name parts in one act, not a lasting relation to the person.]])
* insert Concept(gp, [[Fastlegen]], [[The general practitioner]], [[The person's general practitioner. Own concept: a consent holds for whoever is the GP, not for one numbered office.]])
* insert Concept(treating, [[Annen behandler]], [[Another treating organisation]], [[An organisation that treats the person besides the GP. Own concept: which one that is changes along the way, and the consent need not.]])
* insert Concept(nav, [[NAV]], [[NAV]], [[The labour and welfare administration as coordinator of the follow-up. Own concept: no role code names the coordinator outside the health service.]])
* insert Concept(job-specialist, [[Jobbspesialisten]], [[The job specialist]], [[Who helps the person into work, employed by NAV or by a provider. Own concept: no role code names this profession.]])
* insert Concept(employer, [[Arbeidsgiveren]], [[The employer]], [[The employer during the sick leave. Own concept: v3-RoleCode has the employee's relation, not the recipient of a disclosure.]])

ValueSet: RecipientValues
Id: recipient
Title: "Recipient"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system Recipient
