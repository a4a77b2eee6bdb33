Instance: programme-individual-plan
InstanceOf: PlanDefinition
Usage: #definition
Title: "Individuell plan og koordinator"
Description: "The right of a person to one coordinated plan with a coordinator, made together with the person."
* insert Plan(programme-individual-plan, ProgrammeIndividualPlan, [[Individuell plan og koordinator]])
* description = "The right of a person to one coordinated plan with a coordinator, made together with the person."
* usage = "Limits are those of the source named in each action; they are configuration and no law. The law sets no weeks; there are none here."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#workflow-definition
* insert Programme(individual-plan)
* insert Start(start, Personen ønsker individuell plan, [[Planen lages bare med personens samtykke og medvirkning.]])
* insert Law([[Rett til individuell plan]], [[Helse- og omsorgstjenesteloven § 7-1, spesialisthelsetjenesteloven § 2-5, NAV-loven § 15 og pasient- og brukerrettighetsloven § 2-5. Planen krever personens medvirkning.]])
* insert Step(coordinator, Pek ut koordinator, connect-parties, individual-plan-coordinator)
* insert Defined(individual-plan-coordinator)
* insert During(start)
* insert Law([[Rett til individuell plan]], [[Helse- og omsorgstjenesteloven § 7-1, spesialisthelsetjenesteloven § 2-5, NAV-loven § 15 og pasient- og brukerrettighetsloven § 2-5. Planen krever personens medvirkning.]])
* insert Step(agree, [[Bli enige om mål, tiltak og ansvar]], agree-plan, individual-plan-coordinator)
* insert Defined(individual-plan-agree)
* insert AfterEnd(coordinator, 0, d)
* insert Law([[Rett til individuell plan]], [[Helse- og omsorgstjenesteloven § 7-1, spesialisthelsetjenesteloven § 2-5, NAV-loven § 15 og pasient- og brukerrettighetsloven § 2-5. Planen krever personens medvirkning.]])
* insert Step(evaluate, Evaluer planen, evaluate, individual-plan-coordinator)
* insert Defined(individual-plan-evaluate)
* insert AfterEnd(agree, 0, d)
* insert Law([[Rett til individuell plan]], [[Helse- og omsorgstjenesteloven § 7-1, spesialisthelsetjenesteloven § 2-5, NAV-loven § 15 og pasient- og brukerrettighetsloven § 2-5. Planen krever personens medvirkning.]])
