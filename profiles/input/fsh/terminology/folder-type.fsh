CodeSystem: FolderType
Id: folder-type
Title: "Folder type"
Description: "What an EpisodeOfCare collects. The types of the base specification describe care programmes, not a case that several sectors follow."
* insert OwnSystem
* insert Concept(sick-leave-folder, [[Sykefraværsmappe]], [[Sick-leave folder]], [[One sick-leave case from the first day until back at work. Own concept: the case follows the person across sectors and ends at work, not at discharge.]])

ValueSet: FolderTypeValues
Id: folder-type
Title: "Folder type"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system FolderType
