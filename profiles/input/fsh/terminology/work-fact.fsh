CodeSystem: WorkFact
Id: work-fact
Title: "Work fact"
Description: "What an Observation says about work. The LOINC codes for work describe jobs and employment, not sick leave."
* insert OwnSystem
* insert Concept(sick-leave-period, [[Sykefraværsperiode]], [[Period of sick leave]], [[A period with sick leave; the value is the grade in percent where it is known. Own concept: LOINC has codes for a job and its hours, none for a certified absence.]])
* insert Concept(sick-leave-grade, [[Sykmeldingsgrad]], [[Sick-leave grade]], [[How much of the work the person is away from, 0 to 100 percent: 100 is away entirely. Own concept: the many percent figures of work count in different directions, this one counts absence.]])
* insert Concept(work-ability, [[Arbeidsevne]], [[Work ability]], [[What work the person can and cannot do, as a code of work-ability. Own concept: findings of functioning are health detail, this is said about work and may go further.]])
* insert Concept(accommodation, [[Behov for tilrettelegging]], [[Need for accommodation]], [[What the workplace can do so that work is possible, as a code of accommodation. Own concept: it asks something of the workplace, no standard code does.]])
* insert Concept(working-hours, [[Arbeidstid per uke]], [[Working hours a week]], [[Hours of ordinary work in a week, as h/wk. Own concept: LOINC has hours a day and days a week, whose product is wrong for uneven weeks.]])
* insert Concept(participation-hours, [[Deltakelse per uke]], [[Participation a week]], [[Hours of real participation in a measure in a week, as h/wk. Own concept: it is neither work nor treatment time, and the agreement about rehabilitation counts it.]])
* insert Concept(work-outcome, [[Resultat i arbeid]], [[Work outcome]], [[Where the person stands towards work at a point of time, as a code of work-outcome. Own concept: the outcome scales in use measure health.]])

ValueSet: WorkFactValues
Id: work-fact
Title: "Work fact"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system WorkFact
