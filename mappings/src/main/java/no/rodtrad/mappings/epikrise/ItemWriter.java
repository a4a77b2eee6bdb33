package no.rodtrad.mappings.epikrise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.xml.ElementWriter;
import no.rodtrad.profiles.NationalCodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;

/** Clinical statements: diagnoses, sick leave, and what is written out for reading. */
final class ItemWriter {

    private static final String SICK_LEAVE = "SYKM";

    private final Writing writing;

    ItemWriter(Writing writing) {
        this.writing = writing;
    }

    /** @param first whether it is the first diagnosis of a stay, which is the main one where nothing says so */
    void diagnosis(ElementWriter event, Condition condition, boolean first) {
        writing.by(EpikriseWriteRule.DIAGNOSIS, condition);
        ElementWriter item = event.child("InfItem");
        concept(item.child("Observation").child("CodedDescr"), condition);
        Optional<Coding> type = KithCodes.of(condition.getCategory(), 8233);
        KithCodes.cs(
                item,
                "Type",
                type.orElse(first ? new Coding(null, "H", "Hoveddiagnose") : new Coding(null, "B", "Bidiagnose")),
                8233);
        if (condition.getOnset() instanceof DateTimeType onset) {
            time(item, "StartDateTime", onset);
        }
        if (condition.hasRecordedDate()) {
            time(item, "OrgDate", condition.getRecordedDateElement());
        }
    }

    /** A concept with its star codes. */
    void concept(ElementWriter holder, Condition condition) {
        CodeableConcept code = condition.getCode();
        if (!code.hasCoding()) {
            KithCodes.cv(holder, "Concept", code);
            return;
        }
        Coding main = code.getCodingFirstRep();
        KithCodes.cv(holder, "Concept", main).attribute("OT", code.getText());
        List<Coding> stars = new ArrayList<>();
        Coding before = main;
        for (Coding coding : code.getCoding().subList(1, code.getCoding().size())) {
            if (!otherForm(before, coding) && system(main).equals(system(coding))) {
                stars.add(coding);
            }
            before = coding;
        }
        if (!stars.isEmpty()) {
            writing.by(EpikriseWriteRule.STAR, condition);
            ElementWriter modifier = holder.child("Modifier").cs("Name", "S", "Stjernekode");
            stars.forEach(star -> KithCodes.cv(modifier, "Value", star));
        }
    }

    /** The statements of an event, each period of sick leave with its text where there is one for each and no grade. */
    void statements(ElementWriter event, List<SectionComponent> sections, List<Observation> periods) {
        List<SectionComponent> texts = sections.stream()
                .filter(section ->
                        SICK_LEAVE.equals(TextPlan.code(section, 8233).getCode()))
                .toList();
        boolean together = texts.size() == periods.size() && periods.stream().noneMatch(Observation::hasValue);
        if (!together) {
            periods.forEach(period -> period(event, period, null));
        }
        for (SectionComponent section : sections) {
            int n = texts.indexOf(section);
            if (together && n >= 0) {
                period(event, periods.get(n), section);
            } else {
                statement(event, section);
            }
        }
    }

    private void statement(ElementWriter event, SectionComponent section) {
        Composition composition = writing.content().composition().orElseThrow();
        writing.by(EpikriseWriteRule.STATEMENT, composition);
        ElementWriter item = event.child("InfItem");
        XhtmlWriter.write(
                item.child("Observation").child("Description"),
                section.getText().getDiv());
        KithCodes.cs(item, "Type", titled(section), 8233);
    }

    private void period(ElementWriter event, Observation observation, SectionComponent section) {
        writing.by(EpikriseWriteRule.SICK_LEAVE, observation);
        ElementWriter item = event.child("InfItem");
        ElementWriter remark = item.child("Observation");
        if (section != null) {
            XhtmlWriter.write(remark.child("Description"), section.getText().getDiv());
        }
        if (observation.getValue() instanceof Quantity grade && grade.hasValue() && "%".equals(grade.getCode())) {
            remark.text(
                    "Comment",
                    "Sykmeldingsgrad " + grade.getValue().stripTrailingZeros().toPlainString() + " prosent");
        }
        Coding type = KithCodes.of(List.of(observation.getCode()), 8233)
                .filter(coding -> SICK_LEAVE.equals(coding.getCode()))
                .orElse(
                        section == null
                                ? new Coding(null, SICK_LEAVE, "Opplysninger om sykemelding")
                                : titled(section));
        KithCodes.cs(item, "Type", type, 8233);
        if (observation.getEffective() instanceof Period period) {
            time(item, "StartDateTime", period.getStartElement());
            time(item, "EndDateTime", period.getEndElement());
        } else if (observation.getEffective() instanceof DateTimeType day) {
            time(item, "StartDateTime", day);
        }
    }

    static void time(ElementWriter parent, String name, DateTimeType time) {
        if (time.hasValue()) {
            parent.child(name).attribute("V", time.getValueAsString());
        }
    }

    private static Coding titled(SectionComponent section) {
        Coding code = TextPlan.code(section, 8233).copy();
        return section.hasTitle() ? code.setDisplay(section.getTitle()) : code;
    }

    private static boolean otherForm(Coding one, Coding other) {
        return NationalCodeSystem.uri(7110).equals(system(one))
                && system(one).equals(system(other))
                && plain(one).equals(plain(other));
    }

    private static String plain(Coding coding) {
        return String.valueOf(coding.getCode()).replace(".", "");
    }

    private static String system(Coding coding) {
        return String.valueOf(KithCodes.national(coding.getSystem()));
    }
}
