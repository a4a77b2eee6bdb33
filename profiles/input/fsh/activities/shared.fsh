Instance: treatment
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Behandling"
Description: "Treatment, whatever its kind."
* insert Definition(treatment, Treatment, [[Behandling]], [[Treatment, whatever its kind.]])
* insert ActivityOf(treatment, health-activity)
* insert Who(practitioner, treating)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: arbeid og helse samtidig; helsesporet.]])
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: jobbspesialist og behandler i ett team; behandling og jobbstøtte samtidig virker bedre enn etter hverandre.]])
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: behandling og plan for arbeid følges ad.]])

Instance: job-support
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Jobbstøtte"
Description: "The job specialist supports in finding and keeping work."
* insert Definition(job-support, JobSupport, [[Jobbstøtte]], [[The job specialist supports in finding and keeping work.]])
* insert ActivityOf(job-support, work-activity)
* insert Who(practitioner, job-specialist)
* insert ComesFrom([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: jobbspesialist og behandler i ett team; behandling og jobbstøtte samtidig virker bedre enn etter hverandre.]])

Instance: fixed-meeting
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Fast møtepunkt"
Description: "The parties look at goals and progress and decide what follows."
* insert Definition(fixed-meeting, FixedMeeting, [[Fast møtepunkt]], [[The parties look at goals and progress and decide what follows.]])
* insert StepOf(evaluate, joint-activity)
* insert Who(practitioner, job-specialist)
* insert Latest(4, wk)
* insert ComesFrom([[Fagrådet 2019 og 2025]], [[Faste møtepunkter mellom jobbspesialist og behandler. Hyppigheten er et forslag.]])
