Instance: programme-pakkeforlop
InstanceOf: PlanDefinition
Usage: #definition
Title: "Pakkeforløp psykisk helse og rus"
Description: "The treatment plan holds a plan for staying in or returning to school or work. Work is mapped at the referral and at the basic assessment; evaluation points assess the plan for return."
* insert Plan(programme-pakkeforlop, ProgrammePakkeforlop, [[Pakkeforløp psykisk helse og rus]])
* description = "The treatment plan holds a plan for staying in or returning to school or work. Work is mapped at the referral and at the basic assessment; evaluation points assess the plan for return."
* usage = "Limits are those of the source named in each action; they are configuration and no law. The deadlines of the pathway itself are those of the health service and are not repeated here."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol
* insert Programme(pakkeforlop)
* insert WorkGoal([[Bli i eller komme tilbake til skole eller arbeid]])
* insert Start(start, Forløpet starter, [[Henvisningen er mottatt.]])
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: arbeidssituasjonen kartlegges ved henvisning.]])
* insert Activity(basic-assessment, Basisutredning med kartlegging av arbeid, assessment, treating)
* insert Defined(pakkeforlop-basic-assessment)
* insert During(start)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: forventninger til retur og hindringer kartlegges i basisutredningen.]])
* insert Step(plan, Plan for arbeid eller skole i behandlingsplanen, agree-plan, treating)
* insert Defined(pakkeforlop-plan)
* insert AfterEnd(basic-assessment, 0, d)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: behandlingsplanen skal ha en plan for arbeid eller skole.]])
* insert Step(meeting-start, Samarbeidsmøte ved start, connect-parties, treating)
* insert Defined(pakkeforlop-meeting-start)
* insert AfterEnd(basic-assessment, 0, d)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: samarbeidsmøte tidlig i forløpet.]])
* insert Activity(treatment, Behandling, treatment, treating)
* insert Defined(treatment)
* insert AfterEnd(basic-assessment, 0, d)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: behandling og plan for arbeid følges ad.]])
* insert Step(evaluate, Evaluer planen for arbeid, evaluate, treating)
* insert Defined(pakkeforlop-evaluate)
* insert During(treatment)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: evalueringspunktene vurderer planen for retur.]])
* insert Step(meeting-end, Samarbeidsmøte ved avslutning, evaluate, treating)
* insert Defined(pakkeforlop-meeting-end)
* insert AfterEnd(treatment, 0, d)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: samarbeidsmøte ved avslutning; behov for oppfølging fra andre kodes.]])
* insert Step(epikrise, [[Epikrise, med sykmelding om det er en]], report, treating)
* insert Defined(pakkeforlop-epikrise)
* insert AfterEnd(treatment, 0, d)
* insert Law([[hpl § 45]], [[Helsepersonelloven § 45 og pasientjournalforskriften § 9: epikrise ved avslutning.]])
