Instance: programme-expert-assistance
InstanceOf: PlanDefinition
Usage: #definition
Title: "Tilskudd til ekspertbistand"
Description: "A neutral expert helps in one case of long or frequent absence. In-house measures and other public schemes are tried first; employer, employee and NAV agree; it is applied for before it starts; it ends with an advisory report."
* insert Plan(programme-expert-assistance, ProgrammeExpertAssistance, [[Tilskudd til ekspertbistand]])
* description = "A neutral expert helps in one case of long or frequent absence. In-house measures and other public schemes are tried first; employer, employee and NAV agree; it is applied for before it starts; it ends with an advisory report."
* usage = "Limits are those of the source named in each action; they are configuration and no law. The highest amount changes by year and is therefore configuration of who decides, not part of this plan."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#workflow-definition
* insert Programme(expert-assistance)
* insert Start(start, Bistanden starter, [[Kan ikke starte før søknaden er godkjent.]])
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: søknaden skal være sendt før bistanden starter.]])
* insert Step(tried, [[Prøv tiltak i egen virksomhet og andre offentlige ordninger]], write-follow-up-plan, employer)
* insert Defined(expert-assistance-tried)
* insert By(related-person)
* insert Before(start, 0, d)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: tiltak i virksomheten og andre ordninger skal være prøvd.]])
* insert Step(agree, [[Arbeidsgiver, NAV Arbeidslivssenter og ansatt blir enige]], agree-plan, employer)
* insert Defined(expert-assistance-agree)
* insert By(related-person)
* insert Before(start, 0, d)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: de tre skal være enige.]])
* insert Activity(assistance, Ekspertbistand, expert-assistance, expert)
* insert Defined(expert-assistance-assistance)
* insert During(start)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: nøytral ekspert, i hovedsak på arbeidsplassen; avgrenset beløp.]])
* insert Step(report, Rapport med råd, report, expert)
* insert Defined(expert-assistance-report)
* insert AfterEnd(assistance, 0, d)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: avsluttes med en rapport med råd; utgiftene dokumenteres og NAV kontrollerer.]])
