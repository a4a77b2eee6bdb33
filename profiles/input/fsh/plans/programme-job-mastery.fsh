Instance: programme-job-mastery
InstanceOf: PlanDefinition
Usage: #definition
Title: "Senter for jobbmestring"
Description: "Treatment and job support together for people with common mental complaints."
* insert Plan(programme-job-mastery, ProgrammeJobMastery, [[Senter for jobbmestring]])
* description = "Treatment and job support together for people with common mental complaints."
* usage = "Limits are those of the source named in each action; they are configuration and no law."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol
* insert Programme(job-mastery)
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
* insert Step(meeting, Fast møtepunkt, evaluate, job-specialist)
* insert Defined(fixed-meeting)
* insert After(start, 4, wk)
* insert Source([[Fagrådet 2019 og 2025]], [[Faste møtepunkter mellom jobbspesialist og behandler. Hyppigheten er et forslag.]])
