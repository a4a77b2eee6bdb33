Instance: health-rehabilitation-assessment
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Tverrfaglig kartlegging"
Description: "Mapping of resources, obstacles and expectations of return."
* insert Definition(health-rehabilitation-assessment, HealthRehabilitationAssessment, [[Tverrfaglig kartlegging]], [[Mapping of resources, obstacles and expectations of return.]])
* insert ActivityOf(assessment, health-activity)
* insert Who(practitioner, treating)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: tverrfaglige tilbud for muskel- og skjelettplager og psykiske plager.]])

Instance: health-rehabilitation-work
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Gradert arbeid eller arbeidsutprøving"
Description: "Part of the ordinary work beside sick leave."
* insert Definition(health-rehabilitation-work, HealthRehabilitationWork, [[Gradert arbeid eller arbeidsutprøving]], [[Part of the ordinary work beside sick leave.]])
* insert ActivityOf(graded-work, work-activity)
* insert Who(related-person, employer)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: arbeid og helse samtidig; arbeidssporet starter ikke etter behandlingen, men sammen med den.]])

Instance: health-rehabilitation-joint
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Felles evaluering"
Description: "The parties evaluate the plan together."
* insert Definition(health-rehabilitation-joint, HealthRehabilitationJoint, [[Felles evaluering]], [[The parties evaluate the plan together.]])
* insert ActivityOf(joint-evaluation, joint-activity)
* insert Who(practitioner, rehabilitation-coordinator)
* insert Latest(4, wk)
* insert ComesFrom([[Åpen arena 2013]], [[Ønske fra feltet: helse og arbeid evaluerer sammen. Tidspunktet er et forslag.]])

Instance: health-rehabilitation-report
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Tverrfaglig rapport til henviser"
Description: "The provider reports what was done and what is advised."
* insert Definition(health-rehabilitation-report, HealthRehabilitationReport, [[Tverrfaglig rapport til henviser]], [[The provider reports what was done and what is advised.]])
* insert StepOf(report, health-activity)
* insert Who(practitioner, rehabilitation-coordinator)
* insert RestsOn([[hpl § 45]], [[Helsepersonelloven § 45 og pasientjournalforskriften § 9: epikrise til den som følger opp, med mindre pasienten motsetter seg det. Fristen er et forslag.]])
