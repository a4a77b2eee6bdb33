Instance: work-situation-mapping
InstanceOf: Questionnaire
Usage: #definition
Title: "Kartlegging av arbeidssituasjon"
Description: "Work, expectations of return and obstacles, mapped in the same words by health service, NAV and provider, so that nobody has to ask again."
* insert Questionnaire(work-situation-mapping, WorkSituationMapping, [[Kartlegging av arbeidssituasjon]])
* description = "Work, expectations of return and obstacles, mapped in the same words by health service, NAV and provider, so that nobody has to ask again."
* purpose = "Pakkeforløp map work at the referral and at the basic assessment (council papers 2019); the field asks for a shared vocabulary and routine of mapping (Åpen arena 2013)."
* insert Ask(employed, boolean, true, [[Har du en arbeidsgiver?]], [[Do you have an employer?]])
* insert Ask(occupation, string, false, [[Hva er yrket ditt?]], [[What is your occupation?]])
* insert Ask(position-percent, integer, false, [[Hvor stor stilling har du, i prosent?]], [[How large is your position, in percent?]])
* insert OnlyWhen(employed, true)
* insert Least(1)
* insert Most(100)
* insert Ask(usual-hours, decimal, false, [[Hvor mange timer arbeider du til vanlig i uken?]], [[How many hours a week do you usually work?]])
* insert OnlyWhen(employed, true)
* insert Ask(absence-percent, integer, true, [[Hvor mye er du borte fra arbeidet nå, i prosent? 100 er helt borte.]], [[How much are you away from work now, in percent? 100 is all of it.]])
* insert OnlyWhen(employed, true)
* insert Least(0)
* insert Most(100)
* insert Ask(absent-since, date, false, [[Når begynte fraværet?]], [[When did the absence begin?]])
* insert Ask(workday, text, false, [[Hvordan er en vanlig arbeidsdag?]], [[What is a normal working day like?]])
* insert Ask(work-ability, choice, false, [[Hva kan du gjøre i arbeid nå?]], [[What can you do at work now?]])
* insert Repeats
* insert Codes(work-ability)
* insert Ask(expectation, choice, true, [[Når regner du med å være tilbake i arbeid?]], [[When do you expect to be back at work?]])
* insert Codes(return-expectation)
* insert Ask(obstacles, choice, false, [[Hva står i veien?]], [[What stands in the way?]])
* insert Repeats
* insert Codes(return-obstacle)
* insert Ask(obstacles-text, text, false, [[Fortell gjerne mer om det som står i veien]], [[Tell more about what stands in the way, if you like]])
* insert Ask(accommodation, choice, false, [[Hva kunne arbeidsplassen gjort?]], [[What could the workplace do?]])
* insert Repeats
* insert Codes(accommodation)
* insert Ask(tried, text, false, [[Hva er prøvd?]], [[What has been tried?]])
* insert Ask(resources, text, false, [[Hva er du god på, og hva hjelper deg?]], [[What are you good at, and what helps you?]])
* insert Ask(involved, choice, false, [[Hvem følger deg opp nå?]], [[Who follows you up now?]])
* insert Repeats
* insert Codes(participant-role)
* insert Ask(goal, text, false, [[Hva er målet ditt?]], [[What is your goal?]])
* insert Ask(wants-nav, boolean, false, [[Ønsker du hjelp fra NAV?]], [[Do you want help from NAV?]])
* insert Ask(wants-nav-what, text, false, [[Hva ønsker du hjelp til?]], [[What do you want help with?]])
* insert OnlyWhen(wants-nav, true)
