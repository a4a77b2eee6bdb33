Instance: own-task-list
InstanceOf: Questionnaire
Usage: #definition
Title: "Min liste over mulige oppgaver"
Description: "The person writes which tasks at work are possible, discusses the list with the leader and takes it to the doctor. Nobody is asked about illness."
* insert Questionnaire(own-task-list, OwnTaskList, [[Min liste over mulige oppgaver]])
* description = "The person writes which tasks at work are possible, discusses the list with the leader and takes it to the doctor. Nobody is asked about illness."
* purpose = "Wish of the field (Åpen arena 2013): every employee makes a list of possible tasks. It belongs to the person, who decides who sees it."
* insert Heading(task, group, [[Oppgaver i jobben min]], [[Tasks in my job]])
* insert Repeats
* insert AskWithin(task-name, string, true, [[Hva er oppgaven?]], [[What is the task?]])
* insert AskWithin(task-possible, choice, true, [[Kan du gjøre den nå?]], [[Can you do it now?]])
* insert CodesWithin(task-possibility)
* insert AskWithin(task-hours, decimal, false, [[Omtrent hvor mange timer i uken?]], [[About how many hours a week?]])
* insert AskWithin(task-accommodation, choice, false, [[Hva må til?]], [[What is needed?]])
* insert CodesWithin(accommodation)
* insert AskWithin(task-comment, text, false, [[Noe mer om oppgaven?]], [[Anything else about the task?]])
* insert Ask(other-tasks, text, false, [[Finnes det andre oppgaver på arbeidsplassen som du kunne gjort?]], [[Are there other tasks at the workplace that you could do?]])
* insert Ask(discussed-with-leader, boolean, true, [[Har du snakket med lederen din om listen?]], [[Have you discussed the list with your leader?]])
* insert Ask(discussed-date, date, false, [[Når snakket dere sammen?]], [[When did you talk?]])
* insert OnlyWhen(discussed-with-leader, true)
* insert Ask(leader-comment, text, false, [[Hva ble dere enige om?]], [[What did you agree on?]])
* insert OnlyWhen(discussed-with-leader, true)
* insert Ask(take-to-doctor, boolean, true, [[Vil du ta listen med til legen?]], [[Do you want to take the list to the doctor?]])
