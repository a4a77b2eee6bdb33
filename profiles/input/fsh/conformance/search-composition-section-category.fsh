Instance: composition-section-category
InstanceOf: SearchParameter
Usage: #definition
Title: "Composition: section-category"
Description: "Documents that have a section of an information category. R4 searches references in sections only."
* url = "http://rodtrad.no/fhir/SearchParameter/composition-section-category"
* version = "0.1.0"
* name = "CompositionSectionCategory"
* status = #active
* experimental = false
* publisher = "Rødtråd"
* description = "Documents that have a section of an information category. R4 searches references in sections only."
* code = #section-category
* base = #Composition
* type = #token
* expression = "Composition.section.code"
* xpathUsage = #normal
