package no.rodtrad.mappings.epikrise;

import java.util.Map;
import java.util.Set;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition.SectionComponent;

/** Texts under their headings. */
final class TextWriter {

    /** The codes of list 8231 that list 8311 has too, with the same meaning. */
    private static final Set<String> IN_BOTH =
            Set.of("BG", "FA", "FO", "FU", "HJ", "IP", "PROB", "TS", "VU", "SY", "OP");

    /** The heading that a reader takes a category from. */
    private static final Map<OwnCode, Coding> BY_CATEGORY = Map.of(
            OwnCode.PLAN, new Coding(null, "OP", "Planer for videre oppfølging"),
            OwnCode.WORK_ABILITY, new Coding(null, "HJ", "Funksjonsnivå/hjelpetiltak"),
            OwnCode.SICK_LEAVE, new Coding(null, "SY", "Sykmelding"));

    private final Writing writing;

    TextWriter(Writing writing) {
        this.writing = writing;
    }

    /** A {@code Comment} or {@code ReasonAsText}. */
    void write(ElementWriter parent, String name, SectionComponent section) {
        ElementWriter text = parent.child(name);
        heading(text, section);
        XhtmlWriter.write(text.child("TextResultValue"), section.getText().getDiv());
    }

    private void heading(ElementWriter text, SectionComponent section) {
        Coding national = TextPlan.code(section, 8311);
        Coding referral = TextPlan.code(section, 8231);
        if (national == null && referral != null && IN_BOTH.contains(String.valueOf(referral.getCode()))) {
            national = referral;
        }
        if (national == null) {
            national = byCategory(section);
        }
        String words = section.hasTitle()
                ? section.getTitle()
                : national != null ? national.getDisplay() : referral == null ? null : referral.getDisplay();
        text.cs("Heading", national == null ? null : national.getCode(), words);
    }

    private Coding byCategory(SectionComponent section) {
        for (Map.Entry<OwnCode, Coding> entry : BY_CATEGORY.entrySet()) {
            if (section.getCode()
                    .hasCoding(entry.getKey().system(), entry.getKey().code())) {
                writing.by(
                        EpikriseWriteRule.TEXT_CATEGORY,
                        writing.content().composition().orElseThrow());
                return entry.getValue();
            }
        }
        return null;
    }
}
