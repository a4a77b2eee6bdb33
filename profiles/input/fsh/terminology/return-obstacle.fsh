CodeSystem: ReturnObstacle
Id: return-obstacle
Title: "Obstacle to return"
Description: "What stands in the way of work, besides health itself. Factors in ICD-10 chapter Z and ICF are diagnoses and findings of a clinician."
* insert OwnSystem
* insert Concept(accommodation-missing, [[Mangler tilrettelegging]], [[No accommodation]], [[The workplace has not adapted what is needed. Own concept: said about the way back to work, in words that reveal no diagnosis.]])
* insert Concept(work-load, [[Arbeidsmengde eller krav]], [[Load or demands]], [[The work asks more than is possible for now. Own concept: said about the way back to work, in words that reveal no diagnosis.]])
* insert Concept(relations, [[Forhold på arbeidsplassen]], [[Relations at the workplace]], [[Cooperation with leader or colleagues. Own concept: said about the way back to work, in words that reveal no diagnosis.]])
* insert Concept(waiting, [[Venter på behandling eller utredning]], [[Waiting for treatment or examination]], [[A waiting time holds up the return. Own concept: said about the way back to work, in words that reveal no diagnosis.]])
* insert Concept(travel, [[Reisevei]], [[Travel]], [[The way to work is not possible for now. Own concept: said about the way back to work, in words that reveal no diagnosis.]])
* insert Concept(home, [[Forhold hjemme]], [[Circumstances at home]], [[Care or other duties at home. Own concept: said about the way back to work, in words that reveal no diagnosis.]])
* insert Concept(uncertain-future, [[Usikker framtid i jobben]], [[Uncertain future in the job]], [[The position may end or has ended. Own concept: said about the way back to work, in words that reveal no diagnosis.]])
* insert Concept(no-employer, [[Har ikke arbeidsgiver]], [[No employer]], [[There is no workplace to return to. Own concept: said about the way back to work, in words that reveal no diagnosis.]])
* insert Concept(other, [[Annet]], [[Other]], [[Stands in the text. Own concept: said about the way back to work, in words that reveal no diagnosis.]])

ValueSet: ReturnObstacleValues
Id: return-obstacle
Title: "Obstacle to return"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system ReturnObstacle
