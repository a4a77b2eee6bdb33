package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.mappings.disclosure.InformationCategory;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Composition;
import org.junit.jupiter.api.Test;

class WorkTextsTest {

    @Test
    void takesTheWorkRelevantSectionsOnly() {
        List<WorkText> texts = WorkTexts.of(Facts.epikrise());
        assertThat(texts)
                .containsExactly(
                        new WorkText(InformationCategory.PLAN, "Plan videre", "Gradvis økning.\nNytt møte i april."),
                        new WorkText(InformationCategory.WORK_ABILITY, "Arbeidsevne", "Kan løfte 10 kg\nKan sitte"));
    }

    @Test
    void aSectionThatIsHealthDetailTooIsNot() {
        Composition document = new Composition();
        Facts.section(document, OwnCode.PLAN, "Plan", "<p>tekst</p>");
        document.getSectionFirstRep()
                .getCode()
                .addCoding()
                .setSystem(OwnCode.HEALTH_DETAIL.system())
                .setCode(OwnCode.HEALTH_DETAIL.code());
        assertThat(WorkTexts.of(document)).isEmpty();
    }

    @Test
    void aPlanSaysItsDescriptionAndItsNotes() {
        CarePlan plan = new CarePlan().setDescription(" Gradvis økning. ");
        plan.addNote().setText("Nytt møte i april.");
        plan.addNote().setText("  ");
        plan.addNote();
        assertThat(WorkTexts.in(plan))
                .containsExactly(
                        new WorkText(InformationCategory.PLAN, "Om planen", "Gradvis økning."),
                        new WorkText(InformationCategory.PLAN, "Om planen", "Nytt møte i april."));
        assertThat(WorkTexts.in(Facts.epikrise())).hasSize(2);
        assertThat(WorkTexts.in(Facts.stay())).isEmpty();
    }

    @Test
    void aSectionWithinIsReadByItsOwnCategory() {
        Composition document = new Composition();
        Facts.section(document, OwnCode.HEALTH_DETAIL, "Diagnose", "<p>skjult</p>");
        document.getSectionFirstRep()
                .addSection()
                .setCode(Facts.concept(OwnCode.PLAN, null))
                .setText(Facts.narrative("<p>Plan for våren</p>"));
        assertThat(WorkTexts.of(document))
                .containsExactly(
                        new WorkText(InformationCategory.PLAN, InformationCategory.PLAN.norwegian(), "Plan for våren"));
    }

    @Test
    void xhtmlBecomesLinesAndBars() {
        assertThat(plain("<p>a\n   b <b>c</b></p><p>d<br/>e</p>")).isEqualTo("a b c\nd\ne");
        assertThat(
                        plain(
                                "<table><tr><th>Uke</th><th>Timer</th></tr><tr><td><p>10</p></td><td>20&#160;t</td></tr></table>"))
                .isEqualTo("Uke | Timer\n10 | 20 t");
        assertThat(plain("før<ul><li>en</li><li>to</li></ul>etter")).isEqualTo("før\nen\nto\netter");
        assertThat(plain("<p> &lt;b&gt; &amp; </p>")).isEqualTo("<b> &");
        assertThat(plain("<p>rett <img alt=\"x\" src=\"y\"/>fram</p>")).isEqualTo("rett fram");
    }

    @Test
    void theHashCoversEveryPart() {
        WorkText text = new WorkText(InformationCategory.PLAN, "ab", "c");
        String hash = WorkTexts.hash(List.of(text));
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(List.of(
                        WorkTexts.hash(List.of(new WorkText(InformationCategory.PLAN, "a", "bc"))),
                        WorkTexts.hash(List.of(new WorkText(InformationCategory.WORK_ABILITY, "ab", "c"))),
                        WorkTexts.hash(List.of(text, text)),
                        WorkTexts.hash(List.of())))
                .doesNotContain(hash)
                .doesNotHaveDuplicates();
        assertThat(WorkTexts.hash(List.of(new WorkText(InformationCategory.PLAN, "ab", "c"))))
                .isEqualTo(hash);
    }

    private static String plain(String xhtml) {
        Composition document = new Composition();
        Facts.section(document, OwnCode.PLAN, "Plan", xhtml);
        return WorkTexts.of(document).get(0).text();
    }
}
