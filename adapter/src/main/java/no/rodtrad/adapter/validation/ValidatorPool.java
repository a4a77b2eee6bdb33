package no.rodtrad.adapter.validation;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** As many validators as there are processors, each used again until it has kept too much. */
final class ValidatorPool {

    /** Each use leaves up to 190 KB behind until then, and a new validator costs as much time as three validations. */
    private static final int RETIRED_AFTER = 60;

    private final FhirInstanceValidator stock;
    private final IWorkerContext context;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<ValidationSlot> idle = new ConcurrentLinkedDeque<>();

    ValidatorPool(Definitions definitions, int size) {
        Confinement.confine();
        stock = new FhirInstanceValidator(definitions.chain());
        // National profiles may be claimed that are not in the package; that is told, and is no reason to refuse.
        stock.setErrorForUnknownProfiles(false);
        // That a resource should have a narrative: the working copy carries none on purpose.
        stock.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        context = WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(definitions.chain());
        places = new Semaphore(size);
    }

    List<ValidationMessage> validate(byte[] json, List<String> profiles) {
        places.acquireUninterruptibly();
        try {
            // The one that was used last is the one whose data is nearest.
            ValidationSlot taken = idle.pollFirst();
            ValidationSlot slot = taken == null ? new ValidationSlot(context, stock) : taken;
            List<ValidationMessage> messages = slot.validate(json, profiles);
            // After an exception it is not put back: nobody knows what state it is in.
            if (slot.uses() < RETIRED_AFTER) {
                idle.addFirst(slot);
            }
            return messages;
        } finally {
            places.release();
        }
    }

    /** The stock validator over the same definitions, to compare with. */
    FhirInstanceValidator stock() {
        return stock;
    }
}
