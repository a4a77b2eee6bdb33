Instance: list-own-tasks
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Skriv liste over mulige oppgaver"
Description: "The person writes which tasks at work are possible, for the talk with the leader and the doctor."
* insert Definition(list-own-tasks, ListOwnTasks, [[Skriv liste over mulige oppgaver]], [[The person writes which tasks at work are possible, for the talk with the leader and the doctor.]])
* insert StepOf(write-own-tasks, work-activity)
* insert Who(patient, person)
* insert Latest(1, wk)
* insert AsksFor(own-task-list)
* insert ComesFrom([[Åpen arena 2013]], [[Ønske fra feltet: hver ansatt skriver en liste over mulige oppgaver, drøfter den med lederen og tar den med til legen.]])

Instance: follow-up-plan
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Lag oppfølgingsplan"
Description: "The employer writes the follow-up plan together with the employee."
* insert Definition(follow-up-plan, FollowUpPlan, [[Lag oppfølgingsplan]], [[The employer writes the follow-up plan together with the employee.]])
* insert StepOf(write-follow-up-plan, work-activity)
* insert Who(related-person, employer)
* insert Latest(4, wk)
* insert AsksFor(employer-follow-up-plan)
* insert RestsOn([[aml § 4-6 (3)]], [[Arbeidsmiljøloven § 4-6 tredje ledd: oppfølgingsplan senest når arbeidstakeren har vært helt eller delvis borte i fire uker, med mindre det er åpenbart unødvendig.]])

Instance: share-plan-sick-lister
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Send oppfølgingsplanen til sykmelderen"
Description: "The employer sends the plan to who certified the sick leave, or to NAV."
* insert Definition(share-plan-sick-lister, SharePlanSickLister, [[Send oppfølgingsplanen til sykmelderen]], [[The employer sends the plan to who certified the sick leave, or to NAV.]])
* insert StepOf(share-follow-up-plan, work-activity)
* insert Who(related-person, employer)
* insert Latest(4, wk)
* insert RestsOn([[aml § 4-6 (3)]], [[Arbeidsmiljøloven § 4-6 tredje ledd: planen formidles til sykmelderen så snart den er laget, senest etter fire uker.]])

Instance: connect-parties
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Koble på partene"
Description: "NAV, the employer, the person and the clinicians agree who does what."
* insert Definition(connect-parties, ConnectParties, [[Koble på partene]], [[NAV, the employer, the person and the clinicians agree who does what.]])
* insert StepOf(connect-parties, joint-activity)
* insert Who(practitioner, nav-counsellor)
* insert Latest(4, wk)
* insert ComesFrom([[Gruppe 4G]], [[Åpen arena 2009–2013, gruppe 4G om overganger: partene kobles på etter fire uker, og alle er bundet av frister for neste steg.]])

Instance: early-contact
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Tidlig oppfølging uten arbeidsgiver"
Description: "NAV contacts a person on sick leave who has no employer."
* insert Definition(early-contact, EarlyContact, [[Tidlig oppfølging uten arbeidsgiver]], [[NAV contacts a person on sick leave who has no employer.]])
* insert StepOf(early-contact, work-activity)
* insert Who(practitioner, nav-counsellor)
* insert Latest(28, d)
* insert ComesFrom([[NAVs praksis]], [[Sykmeldte uten arbeidsgiver blir kandidat for tidlig oppfølging etter 28 dager.]])

Instance: dialogmote-1
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Dialogmøte 1"
Description: "The employer calls to the first dialogue meeting and holds it."
* insert Definition(dialogmote-1, Dialogmote1, [[Dialogmøte 1]], [[The employer calls to the first dialogue meeting and holds it.]])
* insert StepOf(hold-dialogmote-1, joint-activity)
* insert Who(related-person, employer)
* insert Latest(7, wk)
* insert RestsOn([[aml § 4-6 (4)]], [[Arbeidsmiljøloven § 4-6 fjerde ledd: arbeidsgiveren innkaller til dialogmøte innen sju uker med fullt fravær, med mindre det er åpenbart unødvendig.]])

Instance: medical-information-7
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Utdypende opplysninger uke 7"
Description: "Who certifies the sick leave answers the questions of the week."
* insert Definition(medical-information-7, MedicalInformation7, [[Utdypende opplysninger uke 7]], [[Who certifies the sick leave answers the questions of the week.]])
* insert StepOf(give-medical-information, health-activity)
* insert Who(practitioner, sick-lister)
* insert Latest(7, wk)
* insert AsksFor(timed-medical-questions)
* insert RestsOn([[ftrl § 8-7]], [[Folketrygdloven § 8-7: dokumentasjon av arbeidsuførhet og vurdering av funksjon.]])
* insert ComesFrom([[NAVs praksis]], [[Spørsmål ved uke 7, om aktivitetskravet.]])

Instance: assess-activity
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Vurder aktivitetskravet"
Description: "NAV assesses whether the person is in work-related activity or exempt."
* insert Definition(assess-activity, AssessActivity, [[Vurder aktivitetskravet]], [[NAV assesses whether the person is in work-related activity or exempt.]])
* insert StepOf(assess-activity, work-activity)
* insert Who(practitioner, nav-counsellor)
* insert Latest(8, wk)
* insert RestsOn([[ftrl § 8-8 (2)]], [[Folketrygdloven § 8-8 andre ledd: vilkår om arbeidsrelatert aktivitet innen åtte uker.]])

Instance: meeting-need
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Spør om behov for dialogmøte"
Description: "NAV asks employee and employer whether a dialogue meeting is needed."
* insert Definition(meeting-need, MeetingNeed, [[Spør om behov for dialogmøte]], [[NAV asks employee and employer whether a dialogue meeting is needed.]])
* insert StepOf(assess-meeting-need, work-activity)
* insert Who(practitioner, nav-counsellor)
* insert Latest(16, wk)
* insert ComesFrom([[NAVs praksis]], [[NAV spør arbeidstaker og arbeidsgiver om behovet fra uke 16; svar kan gis til uke 26.]])

Instance: medical-information-17
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Utdypende opplysninger uke 17"
Description: "Who certifies the sick leave answers the questions of the week."
* insert Definition(medical-information-17, MedicalInformation17, [[Utdypende opplysninger uke 17]], [[Who certifies the sick leave answers the questions of the week.]])
* insert StepOf(give-medical-information, health-activity)
* insert Who(practitioner, sick-lister)
* insert Latest(17, wk)
* insert AsksFor(timed-medical-questions)
* insert RestsOn([[ftrl § 8-7]], [[Folketrygdloven § 8-7: dokumentasjon av arbeidsuførhet og vurdering av funksjon.]])
* insert ComesFrom([[NAVs praksis]], [[Spørsmål ved uke 17, om hva som skal til for å komme tilbake.]])

Instance: meeting-candidate
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Vurder som kandidat til dialogmøte 2"
Description: "NAV asks employee and employer whether a dialogue meeting is needed."
* insert Definition(meeting-candidate, MeetingCandidate, [[Vurder som kandidat til dialogmøte 2]], [[NAV asks employee and employer whether a dialogue meeting is needed.]])
* insert StepOf(assess-meeting-need, work-activity)
* insert Who(practitioner, nav-counsellor)
* insert Latest(119, d)
* insert ComesFrom([[NAVs praksis]], [[Personen blir kandidat til dialogmøte etter 119 dager.]])

Instance: summons-2
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Innkalling til dialogmøte 2"
Description: "NAV sends the summons in good time."
* insert Definition(summons-2, Summons2, [[Innkalling til dialogmøte 2]], [[NAV sends the summons in good time.]])
* insert StepOf(summon-dialogmote-2, work-activity)
* insert Who(practitioner, nav-counsellor)
* insert ComesFrom([[NAVs praksis]], [[Innkallingen sendes tre uker før møtet.]])

Instance: update-plan-2
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Oppdatert oppfølgingsplan til NAV"
Description: "The employer brings the plan up to date and sends it before a meeting."
* insert Definition(update-plan-2, UpdatePlan2, [[Oppdatert oppfølgingsplan til NAV]], [[The employer brings the plan up to date and sends it before a meeting.]])
* insert StepOf(update-follow-up-plan, work-activity)
* insert Who(related-person, employer)
* insert AsksFor(employer-follow-up-plan)
* insert RestsOn([[aml § 4-6 (3)]], [[Arbeidsmiljøloven § 4-6 tredje ledd: oppdatert plan til NAV senest en uke før møtet.]])
* insert RestsOn([[ftrl § 25-2 (3)]], [[Folketrygdloven § 25-2 tredje ledd: arbeidsgiverens plikter overfor NAV.]])

Instance: dialogmote-2
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Dialogmøte 2"
Description: "NAV calls to the second dialogue meeting and holds it."
* insert Definition(dialogmote-2, Dialogmote2, [[Dialogmøte 2]], [[NAV calls to the second dialogue meeting and holds it.]])
* insert StepOf(hold-dialogmote-2, joint-activity)
* insert Who(practitioner, nav-counsellor)
* insert Latest(26, wk)
* insert RestsOn([[ftrl § 8-7 a]], [[Folketrygdloven § 8-7 a: dialogmøte i regi av NAV senest etter 26 uker, med mindre det er åpenbart unødvendig.]])

Instance: dialogmote-3
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Dialogmøte 3"
Description: "NAV calls to the third dialogue meeting when a party asks for it."
* insert Definition(dialogmote-3, Dialogmote3, [[Dialogmøte 3]], [[NAV calls to the third dialogue meeting when a party asks for it.]])
* insert StepOf(hold-dialogmote-3, joint-activity)
* insert Who(practitioner, nav-counsellor)
* insert RestsOn([[ftrl § 8-7 a]], [[Folketrygdloven § 8-7 a: dialogmøte i regi av NAV senest etter 26 uker, med mindre det er åpenbart unødvendig.]])

Instance: medical-information-39
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Utdypende opplysninger uke 39"
Description: "Who certifies the sick leave answers the questions of the week."
* insert Definition(medical-information-39, MedicalInformation39, [[Utdypende opplysninger uke 39]], [[Who certifies the sick leave answers the questions of the week.]])
* insert StepOf(give-medical-information, health-activity)
* insert Who(practitioner, sick-lister)
* insert Latest(39, wk)
* insert AsksFor(timed-medical-questions)
* insert RestsOn([[ftrl § 8-7]], [[Folketrygdloven § 8-7: dokumentasjon av arbeidsuførhet og vurdering av funksjon.]])
* insert ComesFrom([[NAVs praksis]], [[Spørsmål ved uke 39, om funksjon, behandling og videre muligheter.]])

Instance: assess-rights
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Vurder videre rettigheter"
Description: "NAV assesses rights and measures when the sickness benefit comes to its end."
* insert Definition(assess-rights, AssessRights, [[Vurder videre rettigheter]], [[NAV assesses rights and measures when the sickness benefit comes to its end.]])
* insert StepOf(assess-further-rights, work-activity)
* insert Who(practitioner, nav-counsellor)
* insert Latest(52, wk)
* insert RestsOn([[ftrl § 8-12]], [[Folketrygdloven § 8-12: hvor lenge sykepenger kan ytes.]])
