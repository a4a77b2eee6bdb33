Instance: programme-health-rehabilitation
InstanceOf: PlanDefinition
Usage: #definition
Title: "Rehabilitering i helsetjenesten"
Description: "Interdisciplinary offers of the health service, earlier called Raskere tilbake, for musculoskeletal and mental complaints. Work and health run in parallel."
* insert Plan(programme-health-rehabilitation, ProgrammeHealthRehabilitation, [[Rehabilitering i helsetjenesten]])
* description = "Interdisciplinary offers of the health service, earlier called Raskere tilbake, for musculoskeletal and mental complaints. Work and health run in parallel."
* usage = "Limits are those of the source named in each action; they are configuration and no law."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol
* insert Programme(health-rehabilitation)
* insert WorkGoal([[I arbeid så langt som mulig mens behandlingen pågår]])
* insert Start(start, Tilbudet starter, [[Første dag.]])
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: felles inklusjonskriterier med NAV og én standard.]])
* insert Activity(assessment, Tverrfaglig kartlegging, assessment, treating)
* insert Defined(health-rehabilitation-assessment)
* insert During(start)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: tverrfaglige tilbud for muskel- og skjelettplager og psykiske plager.]])
* insert Activity(treatment, Behandling, treatment, treating)
* insert Defined(treatment)
* insert During(start)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: arbeid og helse samtidig; helsesporet.]])
* insert Activity(work, Gradert arbeid eller arbeidsutprøving, graded-work, employer)
* insert Defined(health-rehabilitation-work)
* insert By(related-person)
* insert During(start)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: arbeid og helse samtidig; arbeidssporet starter ikke etter behandlingen, men sammen med den.]])
* insert Activity(joint, Felles evaluering, joint-evaluation, rehabilitation-coordinator)
* insert Defined(health-rehabilitation-joint)
* insert After(start, 4, wk)
* insert Source([[Åpen arena 2013]], [[Ønske fra feltet: helse og arbeid evaluerer sammen. Tidspunktet er et forslag.]])
* insert Step(report, Tverrfaglig rapport til henviser, report, rehabilitation-coordinator)
* insert Defined(health-rehabilitation-report)
* insert AfterEnd(treatment, 1, wk)
* insert Law([[hpl § 45]], [[Helsepersonelloven § 45 og pasientjournalforskriften § 9: epikrise til den som følger opp, med mindre pasienten motsetter seg det. Fristen er et forslag.]])
