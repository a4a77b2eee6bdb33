package no.rodtrad.adapter.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.rodtrad.adapter.outbox.OutboxEntry.Released;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

class ReviewInputsTest {

    @Test
    void eachTextIsAnInputAndTheirSumIsTheLast() {
        Task task = review();
        assertThat(task.getInput()).hasSize(3);
        Task.ParameterComponent first = task.getInput().get(0);
        assertThat(first.getType().getText()).isEqualTo("Plan");
        assertThat(first.getType().getCoding())
                .extracting(Coding::getSystem, Coding::getCode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(OwnCode.REVIEW_TEXT.system(), OwnCode.REVIEW_TEXT.code()),
                        org.assertj.core.groups.Tuple.tuple(OwnCode.PLAN.system(), "plan"));
        assertThat(((StringType) first.getValue()).getValue()).isEqualTo("Full stilling i juni.");
        Task.ParameterComponent sum = task.getInput().get(2);
        assertThat(sum.getType().hasCoding(OwnCode.REVIEW_HASH.system(), OwnCode.REVIEW_HASH.code()))
                .isTrue();
        assertThat(((StringType) sum.getValue()).getValue()).isEqualTo("abc");
    }

    @Test
    void nothingChanged() {
        assertThat(ReviewInputs.same(review(), review())).isTrue();
    }

    @Test
    void whatAReleaseDoesNotRestOnMayChange() {
        Task after = review();
        after.setStatus(Task.TaskStatus.COMPLETED);
        after.addNote().setText("sett");
        after.getMeta().setVersionId("2");
        assertThat(ReviewInputs.same(review(), after)).isTrue();
    }

    @Test
    void whatItRestsOnMayNot() {
        for (Map.Entry<String, Consumer<Task>> change : changes().entrySet()) {
            Task after = review();
            change.getValue().accept(after);
            assertThat(ReviewInputs.same(review(), after)).as(change.getKey()).isFalse();
        }
    }

    private static Map<String, Consumer<Task>> changes() {
        Map<String, Consumer<Task>> changes = new LinkedHashMap<>();
        changes.put("text", task -> task.getInput().get(0).setValue(new StringType("Full stilling i juli.")));
        changes.put("heading", task -> task.getInput().get(0).getType().setText("Mål"));
        changes.put(
                "category",
                task -> task.getInput().get(0).getType().getCoding().get(1).setCode("outcome"));
        changes.put("hash", task -> task.getInput().get(2).setValue(new StringType("abd")));
        changes.put("one less", task -> task.getInput().remove(1));
        changes.put("none", task -> task.setInput(null));
        changes.put("one more", task -> task.addInput().setValue(new StringType("x")));
        changes.put("order", task -> {
            List<Task.ParameterComponent> turned = new ArrayList<>(task.getInput());
            Collections.swap(turned, 0, 1);
            task.setInput(turned);
        });
        changes.put("extension", task -> task.getInput().get(0).addExtension("urn:x", new StringType("x")));
        changes.put("code", task -> task.getCode().getCodingFirstRep().setCode("other"));
        changes.put("no code", task -> task.setCode(null));
        changes.put("focus", task -> task.setFocus(new Reference("Composition/2")));
        changes.put("no focus", task -> task.setFocus(null));
        changes.put("owner", task -> task.getOwner().getIdentifier().setValue("888888888"));
        changes.put("owner's system", task -> task.getOwner().getIdentifier().setSystem("urn:other"));
        changes.put("no owner", task -> task.setOwner(null));
        return changes;
    }

    private static Task review() {
        Task task = new Task();
        task.setStatus(Task.TaskStatus.REQUESTED);
        task.getCode().addCoding().setSystem(OwnCode.REVIEW.system()).setCode(OwnCode.REVIEW.code());
        task.setFocus(new Reference("Composition/1"));
        task.setOwner(new Reference()
                .setIdentifier(new Identifier().setSystem("urn:x").setValue("999999999")));
        ReviewInputs.write(
                task,
                List.of(
                        new Released("plan", "Plan", "Full stilling i juni."),
                        new Released("work-ability", "Arbeidsevne", "Kan sitte.")),
                "abc");
        return task;
    }
}
