CodeSystem: EncounterKind
Id: encounter-kind
Title: "Encounter kind"
Description: "What a meeting or stay is. List 8432 tells kinds of contact within the health service, and knows no meeting that the law of work demands."
* insert OwnSystem
* insert Concept(rehab-stay, [[Rehabiliteringsopphold]], [[Rehabilitation stay]], [[A stay or a course of days at a rehabilitation provider. Own concept: the class tells inpatient from day, not what the stay is for.]])
* insert Concept(dialogmote-1, [[Dialogmøte 1]], [[Dialogue meeting 1]], [[Called by the employer within 7 weeks of full absence. Own concept: a meeting under the working environment act, not a contact of the health service.]])
* insert Concept(dialogmote-2, [[Dialogmøte 2]], [[Dialogue meeting 2]], [[Called by NAV within 26 weeks. Own concept: a meeting under the national insurance act.]])
* insert Concept(dialogmote-3, [[Dialogmøte 3]], [[Dialogue meeting 3]], [[Called by NAV after week 26 when a party asks. Own concept: a meeting under the national insurance act.]])
* insert Concept(collaboration-meeting, [[Samarbeidsmøte]], [[Collaboration meeting]], [[The parties around the person meet without any law that sets the date. Own concept: fixed meeting points between health and work have no code.]])
* insert Concept(evaluation, [[Evaluering]], [[Evaluation]], [[Goals and progress are assessed. Own concept: list 8432 has a check-up of health, not of a plan.]])
* insert Concept(follow-up-talk, [[Oppfølgingssamtale]], [[Follow-up talk]], [[A talk with the person after the start or the end of a measure. Own concept: it may be held by the job specialist or NAV.]])

ValueSet: EncounterKindValues
Id: encounter-kind
Title: "Encounter kind"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system EncounterKind
