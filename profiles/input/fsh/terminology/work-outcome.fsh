CodeSystem: WorkOutcome
Id: work-outcome
Title: "Work outcome"
Description: "Where the person stands towards work when a measure or a folder ends, and at follow-up points after it. Employment status codes tell whether somebody has a job, not whether a sick-listed person came back to it."
* insert OwnSystem
* insert Concept(fully-back, [[Helt tilbake i arbeid]], [[Fully back at work]], [[Works as before the sick leave, or in another job without sick leave. Own concept: an employed person may be fully away, which employment status cannot tell.]])
* insert Concept(partly-back, [[Delvis tilbake i arbeid]], [[Partly back at work]], [[Works with a lower sick-leave grade than before. Own concept: the result goals count it apart from fully back.]])
* insert Concept(job-seeker, [[Registrert arbeidssøker]], [[Registered job seeker]], [[Has no employer and is registered as seeking work. Own concept: for those without an employer it counts as a result.]])
* insert Concept(other-measure, [[Klar for annet tiltak]], [[Able to take another measure]], [[Can take part in another measure towards work. Own concept: it counts as a result for those without an employer.]])
* insert Concept(sick-listed, [[Fortsatt sykmeldt]], [[Still on sick leave]], [[Away to the same grade as before. Own concept: needed so that the others have a whole.]])
* insert Concept(other-benefit, [[Annen ytelse]], [[Another benefit]], [[The further course is settled by another benefit, such as AAP or disability benefit. Own concept: the folder ends there too.]])
* insert Concept(unknown, [[Ukjent]], [[Not known]], [[Nobody has told. Own concept: a missing answer must not count as no result.]])

ValueSet: WorkOutcomeValues
Id: work-outcome
Title: "Work outcome"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system WorkOutcome
