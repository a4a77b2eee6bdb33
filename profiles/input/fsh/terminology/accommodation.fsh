CodeSystem: Accommodation
Id: accommodation
Title: "Accommodation"
Description: "What the workplace can do so that work is possible. Procedure and service codes name what the health service does."
* insert OwnSystem
* insert Concept(working-hours, [[Tilpasset arbeidstid]], [[Adapted working hours]], [[Shorter days, fewer days or other hours. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(gradual-increase, [[Gradvis opptrapping]], [[Gradual increase]], [[Hours or tasks increase by a plan. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(breaks, [[Flere pauser]], [[More breaks]], [[Breaks when needed. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(tasks, [[Tilpassede oppgaver]], [[Adapted tasks]], [[Tasks are taken away, exchanged or added. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(other-position, [[Annen stilling eller avdeling]], [[Another position or department]], [[Other work with the same employer. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(less-load, [[Mindre fysisk belastning]], [[Less physical load]], [[Help with or less of heavy work. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(aids, [[Hjelpemidler]], [[Aids]], [[Technical aids or equipment. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(place, [[Tilpasset arbeidsplass]], [[Adapted place of work]], [[Light, noise, seating or access. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(remote-work, [[Hjemmekontor]], [[Work from home]], [[Part of the work from home. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(closer-follow-up, [[Tettere oppfølging fra leder]], [[Closer follow-up by the leader]], [[Agreed talks more often. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(colleague-support, [[Støtte fra kollega]], [[Support by a colleague]], [[A named colleague or mentor. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(travel, [[Reise til og fra arbeid]], [[Travel to and from work]], [[Transport instead of a means of travel that is not possible now. Own concept: no standard code names a measure at work apart from a treatment.]])
* insert Concept(leave-for-treatment, [[Fri til behandling]], [[Time off for treatment]], [[Appointments within working hours. Own concept: no standard code names a measure at work apart from a treatment.]])

ValueSet: AccommodationValues
Id: accommodation
Title: "Accommodation"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system Accommodation
