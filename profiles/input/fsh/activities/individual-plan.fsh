Instance: individual-plan-coordinator
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Pek ut koordinator"
Description: "NAV, the employer, the person and the clinicians agree who does what."
* insert Definition(individual-plan-coordinator, IndividualPlanCoordinator, [[Pek ut koordinator]], [[NAV, the employer, the person and the clinicians agree who does what.]])
* insert StepOf(connect-parties, joint-activity)
* insert Who(practitioner, individual-plan-coordinator)
* insert RestsOn([[Rett til individuell plan]], [[Helse- og omsorgstjenesteloven § 7-1, spesialisthelsetjenesteloven § 2-5, NAV-loven § 15 og pasient- og brukerrettighetsloven § 2-5. Planen krever personens medvirkning.]])

Instance: individual-plan-agree
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Bli enige om mål, tiltak og ansvar"
Description: "The person and the parties agree on goals and activities."
* insert Definition(individual-plan-agree, IndividualPlanAgree, [[Bli enige om mål, tiltak og ansvar]], [[The person and the parties agree on goals and activities.]])
* insert StepOf(agree-plan, joint-activity)
* insert Who(practitioner, individual-plan-coordinator)
* insert RestsOn([[Rett til individuell plan]], [[Helse- og omsorgstjenesteloven § 7-1, spesialisthelsetjenesteloven § 2-5, NAV-loven § 15 og pasient- og brukerrettighetsloven § 2-5. Planen krever personens medvirkning.]])

Instance: individual-plan-evaluate
InstanceOf: RodtradActivityDefinition
Usage: #definition
Title: "Evaluer planen"
Description: "The parties look at goals and progress and decide what follows."
* insert Definition(individual-plan-evaluate, IndividualPlanEvaluate, [[Evaluer planen]], [[The parties look at goals and progress and decide what follows.]])
* insert StepOf(evaluate, joint-activity)
* insert Who(practitioner, individual-plan-coordinator)
* insert RestsOn([[Rett til individuell plan]], [[Helse- og omsorgstjenesteloven § 7-1, spesialisthelsetjenesteloven § 2-5, NAV-loven § 15 og pasient- og brukerrettighetsloven § 2-5. Planen krever personens medvirkning.]])
