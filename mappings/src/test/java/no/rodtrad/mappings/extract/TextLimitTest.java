package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.rodtrad.mappings.disclosure.InformationCategory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TextLimitTest {

    /** The whole extract with a released text of so many lines more. */
    static WorkFocusedExtract with(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= lines; i++) {
            text.append("Avsnitt ").append(i).append(" om arbeidsoppgavene på lageret.\n");
        }
        return lines == 0 ? ExtractBuilderTest.whole() : with(text.toString());
    }

    static WorkFocusedExtract with(String text) {
        WorkFocusedExtract whole = ExtractBuilderTest.whole();
        List<ReleasedText> texts = new ArrayList<>(whole.texts());
        texts.add(new ReleasedText(new WorkText(InformationCategory.PLAN, "Mer om planen", text), "Task/t2"));
        return new WorkFocusedExtract(
                whole.patient(),
                whole.sender(),
                whole.professional(),
                whole.contact(),
                whole.facts(),
                texts,
                whole.basis(),
                whole.trace());
    }

    @Test
    void whatHasRoomIsLeftAlone() {
        assertThat(ExtractText.of(ExtractBuilderTest.whole())).doesNotContain("Forkortet");
    }

    @Test
    void factsAndPartiesStayAndTheReaderIsToldFirst() {
        String whole = ExtractText.of(ExtractBuilderTest.whole());
        String text = ExtractText.of(with(400));
        assertThat(text.length()).isLessThanOrEqualTo(2000).isGreaterThan(1900);
        assertThat(text.lines().skip(1).findFirst()).contains("Forkortet. Alt står i vedlagt PDF.");
        assertThat(text).contains(whole.substring(whole.indexOf("\nGjelder")));
        assertThat(text).contains("\nMer om planen\nAvsnitt 1 om").doesNotContain("Avsnitt 60 ");
    }

    @Test
    void aLongLineIsCutAfterAWord() {
        String text = ExtractText.of(with("oppgave ".repeat(600).trim()));
        assertThat(text)
                .endsWith(" oppgave ...\n")
                .hasSizeLessThanOrEqualTo(2000)
                .hasSizeGreaterThan(1950);
    }

    @Tag("many")
    @Test
    void noExtractIsEverLonger() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            String word = "x".repeat(1 + random.nextInt(random.nextBoolean() ? 12 : 900));
            WorkFocusedExtract long1 =
                    with((word + (random.nextBoolean() ? " " : "\n")).repeat(1 + random.nextInt(300)));
            Basis basis = new Basis(List.of(word), List.of(word.repeat(random.nextInt(9) + 1)), "1");
            WorkFocusedExtract extract = new WorkFocusedExtract(
                    new ExtractPatient(new PersonName(word, word, word), null, null),
                    Optional.of(new ExtractOrganisation(word, List.of())),
                    Optional.of(new ExtractProfessional(new PersonName(word, null, word), List.of())),
                    Optional.of(new Contact(word, "22000000")),
                    long1.facts(),
                    long1.texts(),
                    basis,
                    long1.trace());
            assertThat(ExtractText.of(extract)).hasSizeLessThanOrEqualTo(TextLimit.CHARACTERS);
        }
    }
}
