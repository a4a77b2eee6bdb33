Invariant: rodtrad-encounter-1
Description: "What is finished says when it ended, or says by a data-absent-reason that nobody knows."
Severity: #error
Expression: "status = 'finished' implies (period.end.exists() or period.extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists())"
* insert Nb([["Det som er avsluttet, sier når det sluttet, eller sier med data-absent-reason at ingen vet det."]])

Invariant: rodtrad-appointment-1
Description: "The person takes part in every meeting: a participant whose actor is the Patient."
Severity: #error
Expression: "participant.actor.where(reference.contains('Patient/') or type = 'Patient').exists()"
* insert Nb([["Personen deltar i alle møter: en deltaker med Patient som actor."]])
