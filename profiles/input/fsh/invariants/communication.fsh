Invariant: rodtrad-communication-1
Description: "An answer names what it answers: inResponseTo."
Severity: #error
Expression: "category.coding.where((system = 'http://rodtrad.no/fhir/CodeSystem/communication-category' and code = 'answer') or (system = 'urn:oid:2.16.578.1.12.4.1.1.9069' and code = '5')).exists() implies inResponseTo.exists()"
* insert Nb([["Et svar sier hva det svarer på: inResponseTo."]])

Invariant: rodtrad-answer-1
Description: "What is answered stands as a reference, as the identifier of the message, or as a data-absent-reason."
Severity: #error
Expression: "reference.exists() or identifier.value.exists() or extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists()"
* insert Nb([["Det som besvares, står som en referanse, som meldingens identifikator eller som data-absent-reason."]])
