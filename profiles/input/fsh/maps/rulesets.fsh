RuleSet: Map(id, title)
* url = "http://rodtrad.no/fhir/ConceptMap/{id}"
* name = "{title}"
* version = "0.1.0"
* status = #active
* experimental = false
* publisher = "Rødtråd"

RuleSet: From(source, target)
* group[+].source = "{source}"
* group[=].target = "{target}"

RuleSet: Row(code, target, equivalence)
* group[=].element[+].code = #{code}
* group[=].element[=].target.code = #{target}
* group[=].element[=].target.equivalence = #{equivalence}

// A code whose nearest counterpart is narrower or says something else as well, with the difference.
RuleSet: Near(code, target, equivalence, difference)
* insert Row({code}, {target}, {equivalence})
* group[=].element[=].target.comment = "{difference}"

// A code that has no counterpart, with the reason.
RuleSet: NoRow(code, why)
* group[=].element[+].code = #{code}
* group[=].element[=].target.equivalence = #unmatched
* group[=].element[=].target.comment = "{why}"

// What every code becomes that the list is known not to have, or that is not known yet.
RuleSet: Otherwise(code)
* group[=].unmapped.mode = #fixed
* group[=].unmapped.code = #{code}

RuleSet: Applied
* purpose = "Says what the adapter does when it reads such a code; a test holds the two together."

RuleSet: Offered
* purpose = "For readers who want the one from the other. The adapter itself keeps the code as it was sent and makes none of this."
