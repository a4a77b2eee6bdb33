CodeSystem: ActivityKind
Id: activity-kind
Title: "Activity kind"
Description: "What a planned activity is, in words that reveal no diagnosis. Procedure codes name treatment by what is treated, which a recipient in the work sector may not have."
* insert OwnSystem
* insert Concept(assessment, [[Kartlegging]], [[Assessment]], [[Mapping of resources, obstacles and expectations of return. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(treatment, [[Behandling]], [[Treatment]], [[Treatment, whatever its kind. Own concept: the kind is health detail, that there is treatment on a date may be part of the plan.]])
* insert Concept(guidance-talk, [[Veiledningssamtale]], [[Guidance talk]], [[Own resources, goals and part goals, belief in mastery. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(functional-training, [[Daglig funksjonstrening]], [[Daily functional training]], [[Training with guidance, adapted to the person. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(motivation, [[Motivasjon og mestring]], [[Motivation and coping]], [[Work on motivation and on coping with obstacles. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(lifestyle-guidance, [[Livsstils- og kostholdsveiledning]], [[Lifestyle and diet guidance]], [[Guidance on habits that matter for work. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(social-mastery, [[Sosial mestring]], [[Social mastery]], [[Practice in being with others. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(work-preparation, [[Arbeidsforberedelse]], [[Work preparation]], [[Preparation for work or for return to it. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(work-trial, [[Arbeidsutprøving]], [[Work trial]], [[Trying tasks in a workplace, one's own or another. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(working-life-contact, [[Kontakt med arbeidslivet]], [[Contact with working life]], [[Talks and visits with employers. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(graded-work, [[Gradert arbeid]], [[Graded work]], [[Part of the ordinary work beside sick leave. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(workplace-adaptation, [[Tilpasning på arbeidsplassen]], [[Adaptation at the workplace]], [[The employer adapts tasks, time or place. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(job-support, [[Jobbstøtte]], [[Job support]], [[The job specialist supports in finding and keeping work. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(workplace-course, [[Kunnskap på arbeidsplassen]], [[Knowledge at the workplace]], [[The workplace as a whole learns about health and work. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(expert-assistance, [[Ekspertbistand]], [[Expert assistance]], [[A neutral expert advises employer and employee. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])
* insert Concept(joint-evaluation, [[Felles evaluering]], [[Joint evaluation]], [[The parties evaluate the plan together. Own concept: procedure codes are of treatment, and one word for both sectors is needed.]])

ValueSet: ActivityKindValues
Id: activity-kind
Title: "Activity kind"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system ActivityKind
