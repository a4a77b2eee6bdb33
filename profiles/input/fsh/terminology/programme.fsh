CodeSystem: Programme
Id: programme
Title: "Programme"
Description: "Which scheme a plan, an activity or a folder belongs to. Each has a PlanDefinition with its limits. NAV's own codes cover its measures only, not the offers of the health service."
* insert OwnSystem
* insert Concept(arr, [[Arbeidsrettet rehabilitering]], [[Work-focused rehabilitation]], [[Measure of NAV, up to 12 weeks and up to 30 hours a week. Own concept: a Norwegian scheme; no international list has it.]])
* insert Concept(health-rehabilitation, [[Rehabilitering i helsetjenesten]], [[Rehabilitation in the health service]], [[Interdisciplinary offer with work and health in parallel; earlier Raskere tilbake. Own concept: a Norwegian scheme; no international list has it.]])
* insert Concept(helse-i-arbeid, [[HelseIArbeid]], [[HelseIArbeid]], [[Cooperation of health service and NAV: a part for the workplace and one for the individual. Own concept: a Norwegian scheme; no international list has it.]])
* insert Concept(expert-assistance, [[Tilskudd til ekspertbistand]], [[Grant for expert assistance]], [[Neutral expert help in one case of long or frequent absence. Own concept: a Norwegian scheme; no international list has it.]])
* insert Concept(ips, [[Individuell jobbstøtte (IPS)]], [[Individual placement and support (IPS)]], [[Job specialist and therapist in one team around the person. Own concept: a Norwegian scheme; no international list has it.]])
* insert Concept(job-mastery, [[Senter for jobbmestring]], [[Centre for job mastery]], [[Treatment and job support together for common mental complaints. Own concept: a Norwegian scheme; no international list has it.]])
* insert Concept(rapid-mental-health, [[Rask psykisk helsehjelp]], [[Prompt mental health care]], [[Low-threshold municipal offer, here with a job specialist. Own concept: a Norwegian scheme; no international list has it.]])
* insert Concept(pakkeforlop, [[Pakkeforløp psykisk helse og rus]], [[Pathway for mental health and substance use]], [[The treatment plan holds a plan for work or school. Own concept: a Norwegian scheme; no international list has it.]])
* insert Concept(individual-plan, [[Individuell plan]], [[Individual plan]], [[The person's right to a coordinated plan with a coordinator. Own concept: a Norwegian scheme; no international list has it.]])

ValueSet: ProgrammeValues
Id: programme
Title: "Programme"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system Programme
