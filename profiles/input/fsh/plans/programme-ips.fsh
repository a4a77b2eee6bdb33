Instance: programme-ips
InstanceOf: PlanDefinition
Usage: #definition
Title: "Individuell jobbstøtte (IPS)"
Description: "Job specialist and therapist work in one team around the person. Intake starts in the treatment team; treatment and job support run at the same time."
* insert Plan(programme-ips, ProgrammeIps, [[Individuell jobbstøtte (IPS)]])
* description = "Job specialist and therapist work in one team around the person. Intake starts in the treatment team; treatment and job support run at the same time."
* usage = "Limits are those of the source named in each action; they are configuration and no law."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol
* insert Programme(ips)
* insert WorkGoal([[Ordinært arbeid]])
* insert Start(start, Teamet starter, [[Første samtale i teamet.]])
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: jobbspesialist og behandler i ett team; behandling og jobbstøtte samtidig virker bedre enn etter hverandre.]])
* insert Activity(treatment, Behandling, treatment, treating)
* insert Defined(treatment)
* insert During(start)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: jobbspesialist og behandler i ett team; behandling og jobbstøtte samtidig virker bedre enn etter hverandre.]])
* insert Activity(job-support, Jobbstøtte, job-support, job-specialist)
* insert Defined(job-support)
* insert During(start)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: jobbspesialist og behandler i ett team; behandling og jobbstøtte samtidig virker bedre enn etter hverandre.]])
* insert Step(nav-answer, NAV svarer på henvendelsen, answer-request, nav-counsellor)
* insert Defined(ips-nav-answer)
* insert After(start, 48, h)
* insert Optional
* insert Source([[NAV Oslo]], [[Retningslinje i Oslo: ekstern IPS tar kontakt tidlig, og NAV svarer innen 48 timer. Gjelder ikke hele landet.]])
* insert Step(meeting, Fast møtepunkt, evaluate, job-specialist)
* insert Defined(fixed-meeting)
* insert After(start, 4, wk)
* insert Source([[Fagrådet 2019 og 2025]], [[Faste møtepunkter mellom jobbspesialist og behandler. Hyppigheten er et forslag.]])
