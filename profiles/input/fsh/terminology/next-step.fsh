CodeSystem: NextStep
Id: next-step
Title: "Next step"
Description: "What a Task asks for and what it carries. The FHIR task codes name operations on resources, not the steps of a follow-up or the release of text."
* insert OwnSystem
* insert Concept(review, [[Gjennomgå fritekst]], [[Review free text]], [[See exactly what the recipient would see of free text, and release it. Own concept: approval in FHIR changes a resource, this one releases a text to one recipient.]])
* insert Concept(review-text, [[Tekst til gjennomgang]], [[Text for review]], [[One text as it would be sent. Own concept: the input of the review step, which no standard names.]])
* insert Concept(review-hash, [[Kontrollsum for teksten]], [[Hash of the text]], [[SHA-256 of everything that would be sent, in hexadecimal. Own concept: it ties the release to the very text that was seen.]])
* insert Concept(write-follow-up-plan, [[Lag oppfølgingsplan]], [[Write the follow-up plan]], [[The employer writes the follow-up plan together with the employee. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(share-follow-up-plan, [[Del oppfølgingsplan]], [[Share the follow-up plan]], [[The employer sends the plan to who certified the sick leave, or to NAV. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(update-follow-up-plan, [[Oppdater oppfølgingsplan]], [[Update the follow-up plan]], [[The employer brings the plan up to date and sends it before a meeting. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(write-own-tasks, [[Skriv egen oppgaveliste]], [[List the possible tasks]], [[The person writes which tasks at work are possible, for the talk with the leader and the doctor. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(hold-dialogmote-1, [[Hold dialogmøte 1]], [[Hold dialogue meeting 1]], [[The employer calls to the first dialogue meeting and holds it. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(hold-dialogmote-2, [[Hold dialogmøte 2]], [[Hold dialogue meeting 2]], [[NAV calls to the second dialogue meeting and holds it. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(hold-dialogmote-3, [[Hold dialogmøte 3]], [[Hold dialogue meeting 3]], [[NAV calls to the third dialogue meeting when a party asks for it. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(summon-dialogmote-2, [[Kall inn til dialogmøte 2]], [[Summon to dialogue meeting 2]], [[NAV sends the summons in good time. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(assess-meeting-need, [[Vurder behov for dialogmøte]], [[Assess the need of a meeting]], [[NAV asks employee and employer whether a dialogue meeting is needed. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(answer-invitation, [[Svar på innkalling]], [[Answer the invitation]], [[Who is called to a meeting says whether they come. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(give-medical-information, [[Gi utdypende opplysninger]], [[Give further medical information]], [[Who certifies the sick leave answers the questions of the week. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(assess-activity, [[Vurder aktivitetskravet]], [[Assess the activity requirement]], [[NAV assesses whether the person is in work-related activity or exempt. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(early-contact, [[Ta tidlig kontakt]], [[Make early contact]], [[NAV contacts a person on sick leave who has no employer. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(connect-parties, [[Koble på partene]], [[Connect the parties]], [[NAV, the employer, the person and the clinicians agree who does what. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(assess-further-rights, [[Vurder videre rettigheter]], [[Assess further rights]], [[NAV assesses rights and measures when the sickness benefit comes to its end. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(answer-request, [[Svar på forespørsel]], [[Answer the request]], [[A clinician answers what NAV asked. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(agree-plan, [[Bli enige om planen]], [[Agree on the plan]], [[The person and the parties agree on goals and activities. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(carry-out-activity, [[Gjennomfør aktivitet]], [[Carry out the activity]], [[The owner carries out an activity of the plan. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(evaluate, [[Evaluer]], [[Evaluate]], [[The parties look at goals and progress and decide what follows. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(contact-nav-office, [[Kontakt NAV-kontoret]], [[Contact the NAV office]], [[The provider tells the NAV office that participation will be lower than agreed. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(report, [[Skriv rapport]], [[Write the report]], [[The provider reports what was done and what is advised. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])
* insert Concept(follow-up-after, [[Følg opp etter tiltaket]], [[Follow up after the measure]], [[Somebody asks how it went after the end. Own concept: FHIR names what is done to a resource, not a step of the follow-up with an owner and a deadline.]])

ValueSet: NextStepValues
Id: next-step
Title: "Next step"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system NextStep
