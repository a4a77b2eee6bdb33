package no.rodtrad.adapter.bulk;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.rodtrad.adapter.store.ResourceStore;
import no.rodtrad.adapter.store.StoredForms;
import no.rodtrad.mappings.disclosure.ConsentGrant;
import no.rodtrad.mappings.disclosure.ConsentReader;
import no.rodtrad.mappings.refusal.Result;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Everything that the store would hold of folders if they had been written one resource at a time. */
final class FolderRows {

    private final StoredForms forms;
    private final Instant now;
    private final CopyRows versions =
            new CopyRows("resource_version (patient_id, type, id, version, updated, content, narrative)");
    private final CopyRows current = new CopyRows("resource (patient_id, type, id, version, updated, search, keys)");
    private final CopyRows identifiers = new CopyRows("patient_identifier (system, value, patient_id)");
    private final CopyRows parties = new CopyRows("folder_party (patient_id, system, value, role, since)");
    private final CopyRows states = new CopyRows("access_state (patient_id)");
    private final CopyRows changes = new CopyRows("access_change (patient_id)");
    private final CopyRows boundaries = new CopyRows("access_boundary (patient_id, at)");
    private int resources;

    FolderRows(StoredForms forms, Instant now) {
        this.forms = forms;
        this.now = now;
    }

    void add(Folder folder) {
        UUID patient = folder.patientId();
        folder.resources().forEach(resource -> resource(patient, resource));
        if (patient.equals(ResourceStore.SHARED)) {
            return;
        }
        ((Patient) folder.resources().get(0))
                .getIdentifier().stream()
                        .filter(identifier -> identifier.hasSystem() && identifier.hasValue())
                        .forEach(identifier -> identifiers
                                .value(identifier.getSystem())
                                .value(identifier.getValue())
                                .value(patient)
                                .end());
        parties(patient, folder.resources());
        boundaries(patient, folder.resources());
        states.value(patient).end();
        changes.value(patient).end();
    }

    int resources() {
        return resources;
    }

    /** In the transaction of the connection. */
    void write(Connection connection) throws SQLException, IOException {
        for (CopyRows rows : List.of(identifiers, versions, current, parties, boundaries, states, changes)) {
            rows.write(connection);
        }
    }

    private void resource(UUID patient, Resource resource) {
        StoredForms.Form form = forms.of(resource);
        versions.value(patient).value(form.type()).value(form.id()).value(1).value(now);
        versions.value(form.content()).value(form.narrative()).end();
        current.value(patient).value(form.type()).value(form.id()).value(1).value(now);
        current.value(form.search()).values(form.keys()).end();
        resources++;
    }

    private void parties(UUID patient, List<Resource> folder) {
        Set<Parties.Party> joined = new HashSet<>();
        folder.stream().filter(CareTeam.class::isInstance).forEach(team -> joined.addAll(Parties.of((CareTeam) team)));
        joined.forEach(party -> parties.value(patient)
                .value(party.system())
                .value(party.value())
                .value("WRITER")
                .value(now)
                .end());
    }

    private void boundaries(UUID patient, List<Resource> folder) {
        Set<Instant> moments = new HashSet<>();
        folder.stream().filter(Consent.class::isInstance).forEach(consent -> {
            if (ConsentReader.read((Consent) consent) instanceof Result.Ok<ConsentGrant> grant) {
                Stream.of(grant.value().start(), grant.value().end())
                        .filter(Objects::nonNull)
                        .forEach(moments::add);
            }
        });
        moments.forEach(at -> boundaries.value(patient).value(at).end());
    }
}
