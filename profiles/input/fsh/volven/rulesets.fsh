// A national list, shipped so that validation works without a network. It is a fragment: the list of its owner may have
// codes that this one lacks, and a code that is missing here is no error.
RuleSet: NationalSystem(number)
* ^url = "urn:oid:2.16.578.1.12.4.1.1.{number}"
* ^status = #active
* ^experimental = false
* ^publisher = "Helsedirektoratet"
* ^language = #nb
* ^caseSensitive = true
* ^content = #fragment
* ^jurisdiction = urn:iso:std:iso:3166#NO "Norway"

RuleSet: NationalValues(number)
* ^url = "urn:oid:2.16.578.1.12.4.1.1.{number}"
* ^status = #active
* ^experimental = false
* ^publisher = "Helsedirektoratet"
* ^jurisdiction = urn:iso:std:iso:3166#NO "Norway"
