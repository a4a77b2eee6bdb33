Instance: ips-nav-answer
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "NAV svarer på henvendelsen"
Description: "A clinician answers what NAV asked."
* insert Definition(ips-nav-answer, IpsNavAnswer, [[NAV svarer på henvendelsen]], [[A clinician answers what NAV asked.]])
* insert StepOf(answer-request, work-activity)
* insert Who(practitioner, nav-counsellor)
* insert Latest(48, h)
* insert ComesFrom([[NAV Oslo]], [[Retningslinje i Oslo: ekstern IPS tar kontakt tidlig, og NAV svarer innen 48 timer. Gjelder ikke hele landet.]])
