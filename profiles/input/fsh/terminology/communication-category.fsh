CodeSystem: CommunicationCategory
Id: communication-category
Title: "Communication category"
Description: "What a Communication is for. The FHIR communication categories (alert, notification, reminder, instruction) do not say between which sectors. The KITH code that came with an entry stands beside ours."
* insert OwnSystem
* insert Concept(work-focused-message, [[Arbeidsrettet melding]], [[Work-focused message]], [[Work-focused information from the health service to NAV. Own concept: the category decides which format and rules the message is sent by.]])
* insert Concept(question, [[Forespørsel]], [[Question]], [[Somebody asks about the person and waits for an answer. Own concept: that an answer is owed decides the deadline, and no FHIR category says it.]])
* insert Concept(answer, [[Svar]], [[Answer]], [[The answer to a question or an invitation; says which one by inResponseTo. Own concept: what may be disclosed in an answer follows from the question, so answers must be known as such.]])
* insert Concept(reminder, [[Påminnelse]], [[Reminder]], [[A question is asked again because no answer came. Own concept: the reminder of FHIR is one to a patient about an appointment.]])
* insert Concept(note, [[Notat]], [[Note]], [[Information that nobody asked for and that needs no answer. Own concept: it has another legal basis than an answer with the same words.]])
* insert Concept(invitation, [[Innkalling]], [[Invitation]], [[The person, the employer or a clinician is called to a meeting, or the meeting is moved. Own concept: an Appointment is the meeting, this is the letter about it.]])
* insert Concept(cancellation, [[Avlysning]], [[Cancellation]], [[A meeting that was called will not take place. Own concept: an Appointment holds the status, this is the letter about it.]])
* insert Concept(minutes, [[Referat]], [[Minutes]], [[What a meeting concluded and who does what next. Own concept: every participant gets the same text, which holds for no other entry.]])
* insert Concept(follow-up-plan, [[Oppfølgingsplan]], [[Follow-up plan]], [[The employer's follow-up plan is shared. Own concept: sharing is a duty with a deadline of its own.]])
* insert Concept(plan-update, [[Oppdatert plan]], [[Plan update]], [[The plan for rehabilitation has changed: goals, activities, hours or dates. Own concept: it tells what changed, where the plan itself only holds what is.]])
* insert Concept(status-back, [[Status tilbake]], [[Status back]], [[What became of something that was sent: received, used, next step. Own concept: a receipt tells of the message, this of what was done with it.]])
* insert Concept(withdrawal, [[Tilbaketrekking]], [[Withdrawal]], [[A consent is withdrawn; what was sent is not to be used further. Own concept: withdrawal works forward and must reach whoever has received something.]])

ValueSet: CommunicationCategoryValues
Id: communication-category
Title: "Communication category"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system CommunicationCategory
