Invariant: rodtrad-document-1
Description: "A document has a type of the national list 9602."
Severity: #error
Expression: "coding.where(system = 'urn:oid:2.16.578.1.12.4.1.1.9602' and code.exists()).exists()"
* insert Nb([["Et dokument har en type fra den nasjonale kodelisten 9602."]])

Invariant: rodtrad-section-1
Description: "Every section says by an information category what kind of fact it holds."
Severity: #error
Expression: "code.coding.where(system = 'http://rodtrad.no/fhir/CodeSystem/information-category').exists()"
* insert Nb([["Hver del av dokumentet sier med en informasjonskategori hva slags opplysninger den har."]])

Invariant: rodtrad-bundle-1
Description: "A document holds the person it is about."
Severity: #error
Expression: "entry.resource.where($this is Patient).exists()"
* insert Nb([["Et dokument har med personen det gjelder."]])

Invariant: rodtrad-attachment-1
Description: "An attachment is there, or says where it is: data or url."
Severity: #error
Expression: "data.exists() or url.exists()"
* insert Nb([["Et vedlegg ligger ved eller sier hvor det er: data eller url."]])
