Instance: programme-rapid-mental-health
InstanceOf: PlanDefinition
Usage: #definition
Title: "Rask psykisk helsehjelp med jobbspesialist"
Description: "Low-threshold municipal offer with a job specialist in the team."
* insert Plan(programme-rapid-mental-health, ProgrammeRapidMentalHealth, [[Rask psykisk helsehjelp med jobbspesialist]])
* description = "Low-threshold municipal offer with a job specialist in the team."
* usage = "Limits are those of the source named in each action; they are configuration and no law."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol
* insert Programme(rapid-mental-health)
* insert WorkGoal([[Ordinært arbeid]])
* insert Start(start, Teamet starter, [[Første samtale i teamet.]])
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: jobbspesialist og behandler i ett team; behandling og jobbstøtte samtidig virker bedre enn etter hverandre.]])
* insert Activity(treatment, Veiledet hjelp eller behandling, treatment, treating)
* insert Defined(rapid-mental-health-treatment)
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
