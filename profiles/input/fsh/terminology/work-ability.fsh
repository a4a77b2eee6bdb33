CodeSystem: WorkAbility
Id: work-ability
Title: "Work ability"
Description: "What work the person can and cannot do, in words that reveal no diagnosis. ICF codes functioning by body and activity for clinical use; an employer or counsellor needs tasks and conditions."
* insert OwnSystem
* insert Concept(all-tasks, [[Kan gjøre alle oppgaver]], [[Can do all tasks]], [[The ordinary work in full. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(some-tasks, [[Kan gjøre noen oppgaver]], [[Can do some tasks]], [[Part of the ordinary tasks; which ones stands in the text or in other codes. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(other-tasks, [[Kan gjøre andre oppgaver]], [[Can do other tasks]], [[Not the ordinary work, but other work. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(reduced-hours, [[Kan arbeide redusert tid]], [[Can work reduced hours]], [[The ordinary tasks for fewer hours. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(no-work, [[Kan ikke arbeide nå]], [[Cannot work for now]], [[No work until the next assessment. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(unclear, [[Uavklart]], [[Unclear]], [[Not yet assessed. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(limit-lifting, [[Begrensning: løft og tungt arbeid]], [[Limit: lifting and heavy work]], [[Tasks with lifting or heavy work must be left out or made lighter. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(limit-standing, [[Begrensning: stående eller gående arbeid]], [[Limit: standing or walking]], [[Long standing or walking must be avoided. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(limit-sitting, [[Begrensning: stillesittende arbeid]], [[Limit: sitting]], [[Long sitting must be avoided. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(limit-hands, [[Begrensning: finmotorisk eller ensidig arbeid]], [[Limit: fine or repetitive work with the hands]], [[Fine or repetitive movements must be limited. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(limit-concentration, [[Begrensning: krav til konsentrasjon]], [[Limit: demands on concentration]], [[Tasks that need long concentration must be limited. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(limit-pace, [[Begrensning: tempo og tidspress]], [[Limit: pace and time pressure]], [[Tasks under time pressure must be limited. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(limit-contact, [[Begrensning: krevende kontakt med andre]], [[Limit: demanding contact with others]], [[Demanding contact with customers, pupils or patients must be limited. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(limit-surroundings, [[Begrensning: støy, lys eller luft]], [[Limit: noise, light or air]], [[The surroundings must be considered. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(limit-driving, [[Begrensning: kjøring eller maskiner]], [[Limit: driving or machines]], [[Driving or running machines must be left out. Own concept: said about work, so that it can be shown where a finding may not.]])
* insert Concept(limit-shift, [[Begrensning: skift- eller nattarbeid]], [[Limit: shift or night work]], [[Shift or night work must be left out. Own concept: said about work, so that it can be shown where a finding may not.]])

ValueSet: WorkAbilityValues
Id: work-ability
Title: "Work ability"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system WorkAbility
