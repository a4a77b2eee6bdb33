CodeSystem: DisclosureDecision
Id: disclosure-decision
Title: "Disclosure decision"
Description: "What was decided for one category of information and one recipient. Permit and deny of a Consent do not tell a fact that is left out from one that waits."
* insert OwnSystem
* insert Concept(permit, [[Gis ut]], [[Permit]], [[The recipient gets it. Own concept: kept beside its three siblings, so that a decision reads by one list.]])
* insert Concept(redact, [[Gis delvis ut]], [[Redact]], [[The recipient gets part of it. Own concept: consent types know all or nothing.]])
* insert Concept(deny, [[Gis ikke ut]], [[Deny]], [[The recipient does not get it. Own concept: kept beside its three siblings, so that a decision reads by one list.]])
* insert Concept(hold, [[Holdes tilbake]], [[Hold]], [[It waits until somebody has reviewed and released it. Own concept: consent types know no waiting.]])

ValueSet: DisclosureDecisionValues
Id: disclosure-decision
Title: "Disclosure decision"
Description: "All codes of the code system of the same name."
* insert OwnValues
* include codes from system DisclosureDecision
