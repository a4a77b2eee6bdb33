Instance: first-contact-in-time
InstanceOf: Measure
Usage: #definition
Title: "Første møte innen 4 uker"
Description: "Share of folders where the parties met within four weeks from the first day."
* insert Measure(first-contact-in-time, FirstContactInTime, [[Første møte innen 4 uker]])
* description = "Share of folders where the parties met within four weeks from the first day."
* rationale = "Everybody is coupled on after four weeks of sick leave (group 4G of Åpen arena)."
* guidance = "The unit is the folder: the criteria are read on the Bundle of one folder."
* insert Group([[Alle mapper med startdato]])
* insert Population(denominator, [[Mapper med startdato]], [[Bundle.entry.resource.ofType(EpisodeOfCare).period.start.exists()]])
* insert Population(numerator, [[Et møte er holdt innen 28 dager]], [[Bundle.entry.resource.ofType(Encounter).where(status = 'finished').where(period.start <= %resource.entry.resource.ofType(EpisodeOfCare).period.start.first() + 28 days).exists()]])
