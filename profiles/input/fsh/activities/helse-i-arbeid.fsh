Instance: helse-i-arbeid-workplace
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Bedriftstiltak: kunnskap på arbeidsplassen"
Description: "The workplace as a whole learns about health and work."
* insert Definition(helse-i-arbeid-workplace, HelseIArbeidWorkplace, [[Bedriftstiltak: kunnskap på arbeidsplassen]], [[The workplace as a whole learns about health and work.]])
* insert ActivityOf(workplace-course, joint-activity)
* insert Who(practitioner, nav-counsellor)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: bedriftstiltak: NAV Arbeidslivssenter sammen med helsepersonell.]])

Instance: helse-i-arbeid-clarification
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Individtiltak: rask tverrfaglig avklaring"
Description: "Mapping of resources, obstacles and expectations of return."
* insert Definition(helse-i-arbeid-clarification, HelseIArbeidClarification, [[Individtiltak: rask tverrfaglig avklaring]], [[Mapping of resources, obstacles and expectations of return.]])
* insert ActivityOf(assessment, joint-activity)
* insert Who(practitioner, treating)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: individtiltak på poliklinikk: fysikalsk medisin, psykolog og NAV.]])

Instance: helse-i-arbeid-nav
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "NAV-veileder i teamet"
Description: "Own resources, goals and part goals, belief in mastery."
* insert Definition(helse-i-arbeid-nav, HelseIArbeidNav, [[NAV-veileder i teamet]], [[Own resources, goals and part goals, belief in mastery.]])
* insert ActivityOf(guidance-talk, joint-activity)
* insert Who(practitioner, nav-counsellor)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: NAV er med i teamet.]])

Instance: helse-i-arbeid-report
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Rapport til fastlegen"
Description: "The provider reports what was done and what is advised."
* insert Definition(helse-i-arbeid-report, HelseIArbeidReport, [[Rapport til fastlegen]], [[The provider reports what was done and what is advised.]])
* insert StepOf(report, health-activity)
* insert Who(practitioner, treating)
* insert RestsOn([[hpl § 45]], [[Helsepersonelloven § 45 og pasientjournalforskriften § 9: epikrise til henviser og fastlege, med mindre pasienten motsetter seg det. Fristen er et forslag.]])
