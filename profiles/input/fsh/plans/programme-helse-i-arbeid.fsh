Instance: programme-helse-i-arbeid
InstanceOf: PlanDefinition
Usage: #definition
Title: "HelseIArbeid"
Description: "Cooperation of the health service and NAV in two parts: knowledge at the workplace, and rapid interdisciplinary clarification for the individual."
* insert Plan(programme-helse-i-arbeid, ProgrammeHelseIArbeid, [[HelseIArbeid]])
* description = "Cooperation of the health service and NAV in two parts: knowledge at the workplace, and rapid interdisciplinary clarification for the individual."
* usage = "Limits are those of the source named in each action; they are configuration and no law."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol
* insert Programme(helse-i-arbeid)
* insert Start(referral, Henvisning fra fastlegen, [[Individtiltaket starter med henvisning fra fastlegen.]])
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: individtiltak etter henvisning.]])
* insert Activity(workplace, Bedriftstiltak: kunnskap på arbeidsplassen, workplace-course, nav-counsellor)
* insert Defined(helse-i-arbeid-workplace)
* insert During(referral)
* insert Optional
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: bedriftstiltak: NAV Arbeidslivssenter sammen med helsepersonell.]])
* insert Activity(clarification, Individtiltak: rask tverrfaglig avklaring, assessment, treating)
* insert Defined(helse-i-arbeid-clarification)
* insert During(referral)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: individtiltak på poliklinikk: fysikalsk medisin, psykolog og NAV.]])
* insert Activity(nav, NAV-veileder i teamet, guidance-talk, nav-counsellor)
* insert Defined(helse-i-arbeid-nav)
* insert During(clarification)
* insert Source([[Fagrådet 2019]], [[Notater til Nasjonalt fagråd for arbeid og helse, juni 2019: NAV er med i teamet.]])
* insert Step(report, Rapport til fastlegen, report, treating)
* insert Defined(helse-i-arbeid-report)
* insert AfterEnd(clarification, 1, wk)
* insert Law([[hpl § 45]], [[Helsepersonelloven § 45 og pasientjournalforskriften § 9: epikrise til henviser og fastlege, med mindre pasienten motsetter seg det. Fristen er et forslag.]])
