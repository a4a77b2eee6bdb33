Instance: employer-follow-up-plan
InstanceOf: Questionnaire
Usage: #definition
Title: "Arbeidsgivers oppfølgingsplan"
Description: "The plan that the employer writes together with the employee within four weeks. It has no question about health and none about the grade of the sick leave: neither is needed, and neither is to be written here."
* insert Questionnaire(employer-follow-up-plan, EmployerFollowUpPlan, [[Arbeidsgivers oppfølgingsplan]])
* description = "The plan that the employer writes together with the employee within four weeks. It has no question about health and none about the grade of the sick leave: neither is needed, and neither is to be written here."
* purpose = "Arbeidsmiljøloven § 4-6 (3). The questions are those that NAV asks in its own form and takes by its interface for personnel systems, so that a plan can be passed on either way."
* insert Heading(no-health, display, [[Skriv ikke om sykdom, diagnose eller behandling i planen.]], [[Do not write about illness, diagnosis or treatment in the plan.]])
* insert Ask(typical-workday, text, true, [[Hvordan er en vanlig arbeidsdag?]], [[What is a normal working day like?]])
* insert Ask(tasks-possible, text, true, [[Hvilke arbeidsoppgaver kan fortsatt utføres?]], [[Which tasks can still be done?]])
* insert Ask(tasks-not-possible, text, true, [[Hvilke arbeidsoppgaver kan ikke utføres?]], [[Which tasks cannot be done?]])
* insert Ask(previous-facilitation, text, true, [[Hva er gjort av tilrettelegging til nå?]], [[What has been adapted so far?]])
* insert Ask(planned-facilitation, text, true, [[Hvilken tilrettelegging er avtalt framover?]], [[Which adaptation is agreed from now on?]])
* insert Ask(planned-facilitation-kind, choice, false, [[Hva slags tilrettelegging er det?]], [[What kind of adaptation is it?]])
* insert Repeats
* insert Codes(accommodation)
* insert Ask(other-facilitation, text, false, [[Finnes det annen tilrettelegging som kan være aktuell?]], [[Is there other adaptation that may come up?]])
* insert Ask(follow-up, text, true, [[Hvordan følger dere opp planen?]], [[How will the plan be followed up?]])
* insert Ask(evaluation-date, date, true, [[Når skal planen evalueres?]], [[When is the plan to be evaluated?]])
* insert Ask(employee-contributed, boolean, true, [[Har den ansatte medvirket til planen?]], [[Has the employee contributed to the plan?]])
* insert Ask(employee-not-contributed-why, text, true, [[Hvorfor har den ansatte ikke medvirket?]], [[Why has the employee not contributed?]])
* insert OnlyWhen(employee-contributed, false)
* insert Ask(share-with-gp, boolean, true, [[Skal planen sendes til legen?]], [[Is the plan to be sent to the doctor?]])
* insert Ask(message-to-gp, text, false, [[Melding til legen]], [[Message to the doctor]])
* insert OnlyWhen(share-with-gp, true)
* insert Ask(share-with-nav, boolean, true, [[Skal planen sendes til NAV?]], [[Is the plan to be sent to NAV?]])
* insert Ask(needs-help-from-nav, boolean, true, [[Trenger dere hjelp fra NAV?]], [[Do you need help from NAV?]])
* insert OnlyWhen(share-with-nav, true)
* insert Ask(needs-help-from-nav-what, text, true, [[Hva trenger dere hjelp til?]], [[What do you need help with?]])
* insert OnlyWhen(needs-help-from-nav, true)
* insert Ask(additional-information, text, false, [[Andre opplysninger]], [[Further information]])
* insert Heading(contact, group, [[Kontaktperson hos arbeidsgiveren]], [[Contact at the employer]])
* insert AskWithin(contact-name, string, true, Navn, Name)
* insert AskWithin(contact-phone, string, true, Telefon, Telephone)
* insert AskWithin(contact-email, string, true, E-post, E-mail)
