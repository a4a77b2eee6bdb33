Instance: pakkeforlop-basic-assessment
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Basisutredning med kartlegging av arbeid"
Description: "Mapping of resources, obstacles and expectations of return."
* insert Definition(pakkeforlop-basic-assessment, PakkeforlopBasicAssessment, [[Basisutredning med kartlegging av arbeid]], [[Mapping of resources, obstacles and expectations of return.]])
* insert ActivityOf(assessment, health-activity)
* insert Who(practitioner, treating)
* insert AsksFor(work-situation-mapping)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: forventninger til retur og hindringer kartlegges i basisutredningen.]])

Instance: pakkeforlop-plan
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Plan for arbeid eller skole i behandlingsplanen"
Description: "The person and the parties agree on goals and activities."
* insert Definition(pakkeforlop-plan, PakkeforlopPlan, [[Plan for arbeid eller skole i behandlingsplanen]], [[The person and the parties agree on goals and activities.]])
* insert StepOf(agree-plan, joint-activity)
* insert Who(practitioner, treating)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: behandlingsplanen skal ha en plan for arbeid eller skole.]])

Instance: pakkeforlop-meeting-start
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Samarbeidsmøte ved start"
Description: "NAV, the employer, the person and the clinicians agree who does what."
* insert Definition(pakkeforlop-meeting-start, PakkeforlopMeetingStart, [[Samarbeidsmøte ved start]], [[NAV, the employer, the person and the clinicians agree who does what.]])
* insert StepOf(connect-parties, joint-activity)
* insert Who(practitioner, treating)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: samarbeidsmøte tidlig i forløpet.]])

Instance: pakkeforlop-evaluate
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Evaluer planen for arbeid"
Description: "The parties look at goals and progress and decide what follows."
* insert Definition(pakkeforlop-evaluate, PakkeforlopEvaluate, [[Evaluer planen for arbeid]], [[The parties look at goals and progress and decide what follows.]])
* insert StepOf(evaluate, joint-activity)
* insert Who(practitioner, treating)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: evalueringspunktene vurderer planen for retur.]])

Instance: pakkeforlop-meeting-end
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Samarbeidsmøte ved avslutning"
Description: "The parties look at goals and progress and decide what follows."
* insert Definition(pakkeforlop-meeting-end, PakkeforlopMeetingEnd, [[Samarbeidsmøte ved avslutning]], [[The parties look at goals and progress and decide what follows.]])
* insert StepOf(evaluate, joint-activity)
* insert Who(practitioner, treating)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: samarbeidsmøte ved avslutning; behov for oppfølging fra andre kodes.]])

Instance: pakkeforlop-epikrise
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Epikrise, med sykmelding om det er en"
Description: "The provider reports what was done and what is advised."
* insert Definition(pakkeforlop-epikrise, PakkeforlopEpikrise, [[Epikrise, med sykmelding om det er en]], [[The provider reports what was done and what is advised.]])
* insert StepOf(report, health-activity)
* insert Who(practitioner, treating)
* insert RestsOn([[hpl § 45]], [[Helsepersonelloven § 45 og pasientjournalforskriften § 9: epikrise ved avslutning.]])
