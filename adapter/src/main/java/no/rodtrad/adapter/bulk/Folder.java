package no.rodtrad.adapter.bulk;

import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Resource;

/** What belongs to one person, the Patient first; or the organisations, which belong to nobody. */
record Folder(UUID patientId, List<Resource> resources) {}
