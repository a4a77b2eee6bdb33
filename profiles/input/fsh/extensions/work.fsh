Extension: Employer
Id: employer
Title: "Employer"
Description: "Who employs the person, as an organisation that is known by its organisation number. Observation has no element for it: performer is who observed, focus is what the observation is about instead of the person."
Context: Observation
* insert Own
* value[x] 1..1
* value[x] only Reference(Organization)
