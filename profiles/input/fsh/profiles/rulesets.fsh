Alias: $category = http://rodtrad.no/fhir/CodeSystem/information-category
Alias: $track = http://rodtrad.no/fhir/CodeSystem/activity-track
Alias: $programmes = http://rodtrad.no/fhir/CodeSystem/programme
Alias: $fact = http://rodtrad.no/fhir/CodeSystem/work-fact
Alias: $fnr = urn:oid:2.16.578.1.12.4.1.4.1
Alias: $dnr = urn:oid:2.16.578.1.12.4.1.4.2
Alias: $hpr = urn:oid:2.16.578.1.12.4.1.4.4
Alias: $enh = urn:oid:2.16.578.1.12.4.1.4.101
Alias: $ucum = http://unitsofmeasure.org

// Every profile: in use, by one publisher.
RuleSet: Own
* ^status = #active
* ^experimental = false
* ^publisher = "Rødtråd"

// What kind of fact the resource holds; disclosure is decided by it.
RuleSet: Tagged
* meta.tag ^slicing.discriminator.type = #value
* meta.tag ^slicing.discriminator.path = "system"
* meta.tag ^slicing.rules = #open
* meta.tag contains informationCategory 0..*
* meta.tag[informationCategory] ^short = "What kind of fact the resource holds; every disclosure is decided by it"
* meta.tag[informationCategory] from http://rodtrad.no/fhir/ValueSet/information-category (required)
* meta.tag[informationCategory].system 1..1
* meta.tag[informationCategory].system = "http://rodtrad.no/fhir/CodeSystem/information-category"
* meta.tag[informationCategory].code 1..1

// Instances may claim the national basic profile beside this one. It is named by its published canonical; the package
// does not depend on it.
RuleSet: NoBasis(name)
* meta.profile ^comment = "May also hold http://hl7.no/fhir/StructureDefinition/no-basis-{name}: what is valid here can be valid there too."

// One national identifier system as a slice.
RuleSet: NationalId(slice, system, short)
* identifier contains {slice} 0..* MS
* identifier[{slice}] ^short = "{short}"
* identifier[{slice}].system 1..1
* identifier[{slice}].system = "{system}"
* identifier[{slice}].value 1..1

RuleSet: IdentifiersBySystem
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
