Instance: arr-check-precondition
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Kontroller at oppfølgingsplanen viser at tiltak på arbeidsplassen er prøvd eller vurdert"
Description: "The employer sends the plan to who certified the sick leave, or to NAV."
* insert Definition(arr-check-precondition, ArrCheckPrecondition, [[Kontroller at oppfølgingsplanen viser at tiltak på arbeidsplassen er prøvd eller vurdert]], [[The employer sends the plan to who certified the sick leave, or to NAV.]])
* insert StepOf(share-follow-up-plan, work-activity)
* insert Who(related-person, employer)
* insert ComesFrom([[NAVs praksis]], [[For sykmeldte med arbeidsgiver må NAV først ha fått en oppfølgingsplan som viser at tiltak i egen virksomhet er prøvd eller vurdert.]])

Instance: arr-agree-plan
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Bli enige om mål, aktiviteter og timer"
Description: "The person and the parties agree on goals and activities."
* insert Definition(arr-agree-plan, ArrAgreePlan, [[Bli enige om mål, aktiviteter og timer]], [[The person and the parties agree on goals and activities.]])
* insert StepOf(agree-plan, joint-activity)
* insert Who(practitioner, provider)
* insert Latest(1, wk)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: individuelt tilpasset heltidstilbud.]])

Instance: arr-period
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Tiltaksperioden"
Description: "Preparation for work or for return to it."
* insert Definition(arr-period, ArrPeriod, [[Tiltaksperioden]], [[Preparation for work or for return to it.]])
* insert ActivityOf(work-preparation, work-activity)
* insert Who(practitioner, provider)
* insert Latest(12, wk)
* insert HoursAWeek(30)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: inntil 12 uker, inntil 30 timer i uken.]])

Instance: arr-low-participation
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Kontakt NAV-kontoret om lav deltakelse"
Description: "The provider tells the NAV office that participation will be lower than agreed."
* insert Definition(arr-low-participation, ArrLowParticipation, [[Kontakt NAV-kontoret om lav deltakelse]], [[The provider tells the NAV office that participation will be lower than agreed.]])
* insert StepOf(contact-nav-office, work-activity)
* insert Who(practitioner, provider)
* insert Latest(1, wk)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: kontakt med NAV-kontoret når reell deltakelse ser ut til å bli under 12 timer i uken.]])

Instance: arr-guidance
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Veiledningssamtaler"
Description: "Own resources, goals and part goals, belief in mastery."
* insert Definition(arr-guidance, ArrGuidance, [[Veiledningssamtaler]], [[Own resources, goals and part goals, belief in mastery.]])
* insert ActivityOf(guidance-talk, work-activity)
* insert Who(practitioner, provider)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: egne ressurser, mål og delmål, tro på mestring.]])

Instance: arr-training
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Daglig funksjonstrening"
Description: "Training with guidance, adapted to the person."
* insert Definition(arr-training, ArrTraining, [[Daglig funksjonstrening]], [[Training with guidance, adapted to the person.]])
* insert ActivityOf(functional-training, work-activity)
* insert Who(practitioner, provider)
* insert Daily
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: daglig funksjonstrening.]])

Instance: arr-motivation
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Motivasjon"
Description: "Work on motivation and on coping with obstacles."
* insert Definition(arr-motivation, ArrMotivation, [[Motivasjon]], [[Work on motivation and on coping with obstacles.]])
* insert ActivityOf(motivation, work-activity)
* insert Who(practitioner, provider)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: motivasjon.]])

Instance: arr-lifestyle
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Livsstil og kosthold"
Description: "Guidance on habits that matter for work."
* insert Definition(arr-lifestyle, ArrLifestyle, [[Livsstil og kosthold]], [[Guidance on habits that matter for work.]])
* insert ActivityOf(lifestyle-guidance, work-activity)
* insert Who(practitioner, provider)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: veiledning om livsstil og kosthold.]])

Instance: arr-social
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Sosial mestring"
Description: "Practice in being with others."
* insert Definition(arr-social, ArrSocial, [[Sosial mestring]], [[Practice in being with others.]])
* insert ActivityOf(social-mastery, work-activity)
* insert Who(practitioner, provider)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: sosial mestring.]])

Instance: arr-preparation
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Arbeidsforberedelse"
Description: "Preparation for work or for return to it."
* insert Definition(arr-preparation, ArrPreparation, [[Arbeidsforberedelse]], [[Preparation for work or for return to it.]])
* insert ActivityOf(work-preparation, work-activity)
* insert Who(practitioner, provider)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: arbeidsforberedelse.]])

Instance: arr-trial
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Arbeidsutprøving"
Description: "Trying tasks in a workplace, one's own or another."
* insert Definition(arr-trial, ArrTrial, [[Arbeidsutprøving]], [[Trying tasks in a workplace, one's own or another.]])
* insert ActivityOf(work-trial, work-activity)
* insert Who(practitioner, provider)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: arbeidsutprøving.]])

Instance: arr-contact
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Kontakt med arbeidslivet"
Description: "Talks and visits with employers."
* insert Definition(arr-contact, ArrContact, [[Kontakt med arbeidslivet]], [[Talks and visits with employers.]])
* insert ActivityOf(working-life-contact, work-activity)
* insert Who(practitioner, provider)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: kontakt med arbeidslivet.]])

Instance: arr-evaluate-4
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Evaluer etter 4 uker"
Description: "The parties look at goals and progress and decide what follows."
* insert Definition(arr-evaluate-4, ArrEvaluate4, [[Evaluer etter 4 uker]], [[The parties look at goals and progress and decide what follows.]])
* insert StepOf(evaluate, joint-activity)
* insert Who(practitioner, provider)
* insert Latest(4, wk)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: gjennomsnittet av de første 4 ukene vurderes.]])

Instance: arr-report
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Sluttrapport til NAV"
Description: "The provider reports what was done and what is advised."
* insert Definition(arr-report, ArrReport, [[Sluttrapport til NAV]], [[The provider reports what was done and what is advised.]])
* insert StepOf(report, work-activity)
* insert Who(practitioner, provider)
* insert Latest(12, wk)
* insert RestsOn([[Tiltaksforskriften]], [[Forskrift 11. desember 2015 nr. 1598 om arbeidsmarkedstiltak.]])

Instance: arr-after
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Oppfølging etter tiltaket"
Description: "Somebody asks how it went after the end."
* insert Definition(arr-after, ArrAfter, [[Oppfølging etter tiltaket]], [[Somebody asks how it went after the end.]])
* insert StepOf(follow-up-after, work-activity)
* insert Who(practitioner, nav-counsellor)
* insert ComesFrom([[Åpen arena 2013]], [[Ønske fra feltet: måling av effekt og oppfølging etter tiltak. Tidspunktet er et forslag.]])
