Instance: expert-assistance-tried
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Prøv tiltak i egen virksomhet og andre offentlige ordninger"
Description: "The employer writes the follow-up plan together with the employee."
* insert Definition(expert-assistance-tried, ExpertAssistanceTried, [[Prøv tiltak i egen virksomhet og andre offentlige ordninger]], [[The employer writes the follow-up plan together with the employee.]])
* insert StepOf(write-follow-up-plan, work-activity)
* insert Who(related-person, employer)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: tiltak i virksomheten og andre ordninger skal være prøvd.]])

Instance: expert-assistance-agree
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Arbeidsgiver, NAV Arbeidslivssenter og ansatt blir enige"
Description: "The person and the parties agree on goals and activities."
* insert Definition(expert-assistance-agree, ExpertAssistanceAgree, [[Arbeidsgiver, NAV Arbeidslivssenter og ansatt blir enige]], [[The person and the parties agree on goals and activities.]])
* insert StepOf(agree-plan, joint-activity)
* insert Who(related-person, employer)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: de tre skal være enige.]])

Instance: expert-assistance-assistance
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Ekspertbistand"
Description: "A neutral expert advises employer and employee."
* insert Definition(expert-assistance-assistance, ExpertAssistanceAssistance, [[Ekspertbistand]], [[A neutral expert advises employer and employee.]])
* insert ActivityOf(expert-assistance, work-activity)
* insert Who(practitioner, expert)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: nøytral ekspert, i hovedsak på arbeidsplassen; avgrenset beløp.]])

Instance: expert-assistance-report
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Rapport med råd"
Description: "The provider reports what was done and what is advised."
* insert Definition(expert-assistance-report, ExpertAssistanceReport, [[Rapport med råd]], [[The provider reports what was done and what is advised.]])
* insert StepOf(report, work-activity)
* insert Who(practitioner, expert)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: avsluttes med en rapport med råd; utgiftene dokumenteres og NAV kontrollerer.]])
