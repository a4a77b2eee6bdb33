package no.rodtrad.adapter.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.rodtrad.adapter.search.index.IndexValue.Composite;
import no.rodtrad.adapter.search.index.IndexValue.DateRange;
import no.rodtrad.adapter.search.index.IndexValue.Number;
import no.rodtrad.adapter.search.index.IndexValue.Quantity;
import no.rodtrad.adapter.search.index.IndexValue.Reference;
import no.rodtrad.adapter.search.index.IndexValue.Text;
import no.rodtrad.adapter.search.index.IndexValue.Token;
import no.rodtrad.adapter.search.index.IndexValue.Uri;
import no.rodtrad.adapter.search.parameter.SearchParameters;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    private static final String LETTERS = "aZåØ é\"\\\n|$,😀";

    @RepeatedTest(200)
    void isTheSameWhenItHasBeenWrittenAndRead(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<IndexValue> some = values(random, 0);
        SearchIndex index = new SearchIndex(
                "CarePlan",
                text(random),
                random.nextBoolean() ? null : Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
                Map.of("subject", some, "patient", some, "category", values(random, 0), "x", values(random, 0)));

        assertThat(SearchIndex.ofJson(index.json())).isEqualTo(index);
    }

    private static List<IndexValue> values(Random random, int depth) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> value(random, depth))
                .toList();
    }

    private static IndexValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 8)) {
            case 0 -> new Token(text(random), text(random), text(random), text(random), text(random));
            case 1 -> new Reference(text(random), text(random), text(random), text(random), text(random), text(random));
            case 2 ->
                new DateRange(
                        random.nextBoolean() ? Long.MIN_VALUE : random.nextLong(),
                        random.nextBoolean() ? Long.MAX_VALUE : random.nextLong());
            case 3 -> new Number(number(random), number(random));
            case 4 -> new Quantity(number(random), number(random), text(random), text(random), text(random));
            case 5 -> Text.of(text(random));
            case 6 -> new Uri(text(random));
            default -> new Composite(List.of(values(random, 1), values(random, 1)));
        };
    }

    private static BigDecimal number(Random random) {
        return random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(), random.nextInt(6) - 2);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(6), 0, LETTERS.codePointCount(0, LETTERS.length()))
                .map(i -> LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, i)))
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "[1,2]",
                "[\"A\",\"b\",1,{\"x\":[[\"z\",\"1\"]]}]",
                "[\"A\",\"b\",1,{\"x\":\"y\"}]"
            })
    void isNotMadeOfSomethingElse(String text) {
        assertThatThrownBy(() -> SearchIndex.ofJson(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasKeysForWhatIsRareAlone() {
        Task task = new Task();
        task.setId("t");
        task.setStatus(Task.TaskStatus.REQUESTED);
        task.setCode(new CodeableConcept(new Coding("http://x/codes", "review", "")));
        task.addIdentifier().setSystem("urn:x").setValue("ABC");
        task.setFor(new org.hl7.fhir.r4.model.Reference("Patient/p"));
        task.getOwner()
                .setType("Organization")
                .setIdentifier(new Identifier().setSystem("urn:org").setValue("9"));
        task.getMeta().addProfile("http://x/profile");

        assertThat(new Indexer(SearchParameters.packaged(), Set.of())
                        .index(task)
                        .keys())
                .containsExactlyInAnyOrder(
                        "identifier=urn:x|abc",
                        "identifier=abc",
                        "patient=Patient/p",
                        "subject=Patient/p",
                        "owner:identifier=urn:org|9",
                        "owner:identifier=9");
    }
}
