Instance: timed-medical-questions
InstanceOf: Questionnaire
Usage: #definition
Title: "Utdypende opplysninger ved uke 7, 17 og 39"
Description: "What who certifies the sick leave is asked at set weeks. The answers are free text about health and are hidden from the employer."
* insert Questionnaire(timed-medical-questions, TimedMedicalQuestions, [[Utdypende opplysninger ved uke 7, 17 og 39]])
* description = "What who certifies the sick leave is asked at set weeks. The answers are free text about health and are hidden from the employer."
* purpose = "Folketrygdloven § 8-7. The link ids are the keys that NAV uses for the questions, so that answers can be passed on; only the group of the week is answered."
* insert Heading(week-7, group, [[Uke 7]], [[Week 7]])
* insert AskWithin(medisinskOppsummering, text, false, [[Medisinsk oppsummering]], [[Medical summary]])
* insert AskWithin(utfordringerMedArbeid, text, false, [[Utfordringer i arbeidet]], [[Difficulties with work]])
* insert AskWithin(hensynPaArbeidsplassen, text, false, [[Hensyn som bør tas på arbeidsplassen]], [[What the workplace should consider]])
* insert Heading(week-17, group, [[Uke 17]], [[Week 17]])
* insert AskWithin(sykdomsutvikling, text, false, [[Utviklingen så langt]], [[Development so far]])
* insert AskWithin(arbeidsrelaterteUtfordringer, text, false, [[Utfordringer knyttet til arbeidet]], [[Difficulties related to the work]])
* insert AskWithin(behandlingOgFremtidigArbeid, text, false, [[Behandling og arbeid framover]], [[Treatment and work from now on]])
* insert AskWithin(uavklarteForhold, text, false, [[Forhold som ikke er avklart]], [[What is not settled]])
* insert Heading(week-39, group, [[Uke 39]], [[Week 39]])
* insert AskWithin(oppdatertMedisinskStatus, text, false, [[Oppdatert medisinsk status]], [[Updated medical status]])
* insert AskWithin(realistiskMestringArbeid, text, false, [[Arbeid som det er realistisk å mestre]], [[Work that is realistic to manage]])
* insert AskWithin(medisinskeHensyn, text, false, [[Medisinske hensyn]], [[Medical considerations]])
