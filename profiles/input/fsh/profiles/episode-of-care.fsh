Profile: RodtradEpisodeOfCare
Parent: EpisodeOfCare
Id: rodtrad-episode-of-care
Title: "Folder"
Description: "The folder of one sick-leave case, from the first day until back at work. Must support, sender: gives person, status, type and start, and the coordinator at NAV and the team as soon as they are known. Receiver: hangs everything of the case on the folder, and shows who coordinates."
* insert Own
* insert Tagged
* obeys rodtrad-folder-1
* status MS
* type 1..* MS
* type ^slicing.discriminator.type = #pattern
* type ^slicing.discriminator.path = "$this"
* type ^slicing.rules = #open
* type contains folder 1..1 MS
* type[folder] = http://rodtrad.no/fhir/CodeSystem/folder-type#sick-leave-folder
* type[folder] ^short = "Tells the folder from other episodes of care"
* patient MS
* patient only Reference(Patient)
* period 1..1 MS
* period.start 1..1 MS
* managingOrganization MS
* careManager MS
* careManager ^short = "The coordinator at NAV"
* team MS
* diagnosis 0..0
* diagnosis ^comment = "The folder is open to parties that may not know the diagnosis; conditions stand by themselves."
