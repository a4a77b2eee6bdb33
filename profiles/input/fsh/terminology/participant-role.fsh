CodeSystem: ParticipantRole
Id: participant-role
Title: "Participant role"
Description: "In which role somebody takes part in the team, a meeting or a step. List 9034 names functions of health personnel; NAV, the employer and the person are in none."
* insert OwnSystem
* insert Concept(person, [[Personen selv]], [[The person]], [[The person that the folder is about. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])
* insert Concept(gp, [[Fastlege]], [[General practitioner]], [[The person's general practitioner. Own concept: beside list 9034 code 6, so that a team can be read by one list.]])
* insert Concept(sick-lister, [[Sykmelder]], [[Who certifies the sick leave]], [[Often but not always the general practitioner. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])
* insert Concept(treating, [[Behandler]], [[Treating personnel]], [[Other treating personnel. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])
* insert Concept(rehabilitation-coordinator, [[Koordinator ved rehabiliteringsinstitusjonen]], [[Coordinator at the rehabilitation provider]], [[Keeps the plan of the stay. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])
* insert Concept(individual-plan-coordinator, [[Koordinator for individuell plan]], [[Coordinator of the individual plan]], [[Appointed by the municipality or the hospital. Own concept: beside list 9034 code 8, so that a team can be read by one list.]])
* insert Concept(nav-counsellor, [[NAV-veileder]], [[NAV counsellor]], [[Coordinates together with the person. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])
* insert Concept(nav-doctor, [[Rådgivende lege i NAV]], [[Advisory doctor at NAV]], [[Advises NAV, does not treat. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])
* insert Concept(job-specialist, [[Jobbspesialist]], [[Job specialist]], [[Supports in finding and keeping work. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])
* insert Concept(employer, [[Arbeidsgiver]], [[Employer]], [[The leader or the contact at the employer. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])
* insert Concept(occupational-health, [[Bedriftshelsetjeneste]], [[Occupational health service]], [[Advises employer and employees. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])
* insert Concept(representative, [[Tillitsvalgt eller annen støtteperson]], [[Representative or other supporter]], [[Somebody that the person brings along. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])
* insert Concept(expert, [[Ekspert]], [[Expert]], [[The neutral expert of expert assistance. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])
* insert Concept(provider, [[Tiltaksarrangør]], [[Provider of a measure]], [[Carries out a measure for NAV. Own concept: the team crosses sectors; list 9034 names functions of health personnel only.]])

ValueSet: ParticipantRoleValues
Id: participant-role
Title: "Participant role"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system ParticipantRole
