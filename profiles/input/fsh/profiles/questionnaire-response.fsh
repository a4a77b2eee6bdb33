Profile: RodtradQuestionnaireResponse
Parent: QuestionnaireResponse
Id: rodtrad-questionnaire-response
Title: "Answered questionnaire"
Description: "The employer's follow-up plan, the person's own list of possible tasks, or answers to NAV's timed questions. Must support, sender: names questionnaire, author and time. Receiver: reads answers by linkId, keeps those it does not know, and treats text answers as free text not reviewed."
* insert Own
* insert Tagged
* questionnaire 1..1 MS
* status MS
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* authored 1..1 MS
* author 1..1 MS
* source MS
* item 1..* MS
