package no.rodtrad.adapter.review;

import java.util.List;
import no.rodtrad.adapter.outbox.OutboxEntry.Released;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;

/** The texts of a review as the inputs of its Task. */
final class ReviewInputs {

    private ReviewInputs() {}

    static void write(Task task, List<Released> texts, String hash) {
        for (Released text : texts) {
            Task.ParameterComponent input = task.addInput();
            input.getType()
                    .setText(text.heading())
                    .addCoding()
                    .setSystem(OwnCode.REVIEW_TEXT.system())
                    .setCode(OwnCode.REVIEW_TEXT.code());
            input.getType().addCoding().setSystem(OwnCode.PLAN.system()).setCode(text.category());
            input.setValue(new StringType(text.text()));
        }
        Task.ParameterComponent sum = task.addInput();
        sum.getType().addCoding().setSystem(OwnCode.REVIEW_HASH.system()).setCode(OwnCode.REVIEW_HASH.code());
        sum.setValue(new StringType(hash));
    }

    /** Whether everything that a release rests on stayed as it was shown. */
    static boolean same(Task before, Task after) {
        return before.getInput().size() == after.getInput().size()
                && all(before, after)
                && before.getCode().equalsDeep(after.getCode())
                && before.getFocus().getReference().equals(after.getFocus().getReference())
                && sameIdentifier(
                        before.getOwner().getIdentifier(), after.getOwner().getIdentifier());
    }

    private static boolean all(Task before, Task after) {
        for (int i = 0; i < before.getInput().size(); i++) {
            if (!before.getInput().get(i).equalsDeep(after.getInput().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameIdentifier(Identifier before, Identifier after) {
        return before.getSystem().equals(after.getSystem()) && before.getValue().equals(after.getValue());
    }
}
