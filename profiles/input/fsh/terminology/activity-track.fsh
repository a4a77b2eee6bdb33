CodeSystem: ActivityTrack
Id: activity-track
Title: "Activity track"
Description: "Which track a planned activity belongs to. Tracks run side by side; the recipient of a view is decided by track. ServiceRequest categories in use elsewhere tell professions apart, not health from work."
* insert OwnSystem
* insert Concept(health-activity, [[Helsefaglig aktivitet]], [[Health activity]], [[Treatment or training by the health service. Own concept: what the activity is may reveal the diagnosis, so the track must be known without it.]])
* insert Concept(work-activity, [[Arbeidsrettet aktivitet]], [[Work activity]], [[A measure at the workplace or by NAV. Own concept: it may be shown where a health activity may not.]])
* insert Concept(joint-activity, [[Felles aktivitet]], [[Joint activity]], [[An activity that the health service and the work sector carry out together. Own concept: neither of the two tracks alone would be true.]])
* insert Concept(referral, [[Henvisning]], [[Referral]], [[A request to another unit to examine or treat. Own concept: it tells the referral from the planned activities in the same resource type.]])

ValueSet: ActivityTrackValues
Id: activity-track
Title: "Activity track"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system ActivityTrack
