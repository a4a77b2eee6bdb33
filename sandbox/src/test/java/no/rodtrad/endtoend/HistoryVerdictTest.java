package no.rodtrad.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.rodtrad.endtoend.HistoryReader.Told;
import no.rodtrad.endtoend.HistoryWrite.Kind;
import org.hl7.fhir.r4.model.Encounter;
import org.junit.jupiter.api.Test;

/** The verdict finds what a broken feed would do. */
class HistoryVerdictTest {

    private static final Told FIRST = new Told("a", 1, "m1");
    private static final Told SECOND = new Told("a", 2, "m2");
    private static final Told GONE = new Told("a", 0, null);

    @Test
    void aWholeHistoryHasNoFindings() {
        HistoryVerdict verdict = new HistoryVerdict(List.of(FIRST, SECOND, GONE));
        verdict.nothingTwice(Set.of());
        verdict.toldWhole("a", Arrays.asList("m1", "m2", null));
        verdict.lastTold("a", null);
        verdict.neverTold(Set.of("b"));
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void aRepeatAHoleAndAWrongOrderAreFound() {
        for (List<Told> broken : List.of(
                List.of(FIRST, FIRST, SECOND),
                List.of(SECOND, FIRST),
                List.of(GONE, FIRST),
                List.of(FIRST, GONE, GONE))) {
            HistoryVerdict verdict = new HistoryVerdict(broken);
            verdict.nothingTwice(Set.of());
            assertThat(verdict.findings()).as("%s", broken).isNotEmpty();
        }
        HistoryVerdict missed = new HistoryVerdict(List.of(FIRST));
        missed.toldWhole("a", List.of("m1", "m2"));
        missed.toldWhole("b", List.of("m3"));
        assertThat(missed.findings()).hasSize(2);
        HistoryVerdict hidden = new HistoryVerdict(List.of(FIRST));
        hidden.neverTold(Set.of("a"));
        hidden.lastTold("a", null);
        assertThat(hidden.findings()).hasSize(2);
    }

    @Test
    void whatWasAcknowledgedAndLostAndWhatNobodyWroteAreFound() {
        HistoryWrite first = acknowledged("a", 1, "m1");
        HistoryWrite second = acknowledged("a", 2, "m2");
        HistoryVerdict verdict = new HistoryVerdict(List.of());
        verdict.stored("a", List.of("m1", "m2"), List.of(first, second));
        assertThat(verdict.findings()).isEmpty();
        verdict.stored("a", List.of("m1"), List.of(first, second));
        assertThat(verdict.findings()).hasSize(1);
        verdict.stored("a", List.of("m1", "m2", "other"), List.of(first, second));
        assertThat(verdict.findings()).hasSize(2);
    }

    @Test
    void aLaterWriteThatIsToldBeforeAnEarlierOneIsFound() {
        HistoryWrite first = acknowledged("a", 1, "m1");
        HistoryWrite second = acknowledged("b", 1, "m2");
        HistoryVerdict right = new HistoryVerdict(List.of(FIRST, new Told("b", 1, "m2")));
        right.inOrder(List.of(first, second));
        assertThat(right.findings()).isEmpty();
        HistoryVerdict wrong = new HistoryVerdict(List.of(new Told("b", 1, "m2"), FIRST));
        wrong.inOrder(List.of(first, second));
        assertThat(wrong.findings()).hasSize(1);
    }

    private static HistoryWrite acknowledged(String id, int version, String mark) {
        HistoryWrite write = new HistoryWrite(Kind.WRITE, null, mark);
        Encounter stored = new Encounter();
        stored.setId("Encounter/" + id);
        stored.getMeta().setVersionId(Integer.toString(version));
        write.acknowledged(stored);
        return write;
    }
}
