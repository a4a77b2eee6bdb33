RuleSet: IdentifierSystem(name, oid, responsible)
* name = "{name}"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* publisher = "Rødtråd"
* responsible = "{responsible}"
* uniqueId[0].type = #uri
* uniqueId[0].value = "urn:oid:{oid}"
* uniqueId[0].preferred = true
* uniqueId[1].type = #oid
* uniqueId[1].value = "{oid}"

RuleSet: OtherUri(uri)
* uniqueId[+].type = #uri
* uniqueId[=].value = "{uri}"
* uniqueId[=].preferred = false
