package no.rodtrad.adapter.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IIdType;

/**
 * What is written in one database transaction. What comes later in it counts as there, and what follows from a write is done when
 * all of them are: a message to NAV is made of the whole, and what nothing refers to at the end may go.
 */
public final class Together {

    private final boolean alone;
    private final Map<String, UUID> coming = new HashMap<>();
    private final List<Runnable> last = new ArrayList<>();
    private String place = "";

    private Together(boolean alone) {
        this.alone = alone;
    }

    /** One write by itself. */
    static Together alone() {
        return new Together(true);
    }

    /** Several, which end with {@link #finish}. */
    public static Together several() {
        return new Together(false);
    }

    /** A resource that is made in the course of the transaction, by its reference, in a person's folder. */
    public void comes(String reference, UUID patient) {
        coming.put(reference, patient);
    }

    /** The place of the request that what follows is of. */
    public void at(String place) {
        this.place = place;
    }

    /** Does what was left for the end. */
    public void finish() {
        last.forEach(Runnable::run);
    }

    boolean bring(IIdType target, UUID patient) {
        return patient.equals(coming.get(target.getResourceType() + "/" + target.getIdPart()));
    }

    void atLast(Runnable action) {
        if (alone) {
            action.run();
            return;
        }
        String of = place;
        last.add(() -> FhirRefusal.within(of, () -> {
            action.run();
            return null;
        }));
    }
}
