// A definition of our own: in use, for everybody.
RuleSet: OwnSystem
* ^status = #active
* ^experimental = false
* ^publisher = "Rødtråd"
* ^caseSensitive = true
* ^content = #complete

RuleSet: OwnValues
* ^status = #active
* ^experimental = false
* ^publisher = "Rødtråd"

// One concept in both languages. The definition ends with why no standard concept would do.
RuleSet: Concept(code, nb, en, definition)
* #{code} "{nb}" "{definition}"
* #{code} ^designation[0].language = #nb
* #{code} ^designation[0].value = "{nb}"
* #{code} ^designation[1].language = #en
* #{code} ^designation[1].value = "{en}"
