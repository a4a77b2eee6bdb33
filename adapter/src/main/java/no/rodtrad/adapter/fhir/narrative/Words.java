package no.rodtrad.adapter.fhir.narrative;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;

/** A value as people read it; empty where it says nothing in words. */
final class Words {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb-NO");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", NORWEGIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", NORWEGIAN);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Words() {}

    static String of(Base value) {
        if (value instanceof CodeableConcept concept) {
            return concept.hasText()
                    ? concept.getText()
                    : joined(concept.getCoding().stream().map(Words::of), ", ");
        } else if (value instanceof Coding coding) {
            return coding.hasDisplay() ? coding.getDisplay() : text(coding.getCode());
        } else if (value instanceof Period period) {
            return (of(period.getStartElement()) + " – " + of(period.getEndElement())).strip();
        } else if (value instanceof BaseDateTimeType time) {
            return time(time);
        } else if (value instanceof Reference reference) {
            return text(reference.getDisplay());
        } else if (value instanceof Quantity quantity) {
            return quantity.hasValue()
                    ? (quantity.getValue().toPlainString().replace('.', ',') + " " + text(quantity.getUnit())).strip()
                    : "";
        } else if (value instanceof Annotation annotation) {
            return text(annotation.getText());
        } else if (value instanceof HumanName name) {
            return name.hasText() ? name.getText() : name.getNameAsSingleString();
        } else if (value instanceof Identifier || value instanceof Narrative) {
            // Numbers are for machines, and one of a person is told to nobody who did not ask for it.
            return "";
        }
        return value.isPrimitive() ? text(value.primitiveValue()) : parts(value);
    }

    /** A part with parts of its own: what those say, in order. */
    private static String parts(Base value) {
        return joined(
                value.children().stream()
                        .filter(child -> !child.getName().equals("extension"))
                        .map(Property::getValues)
                        .flatMap(java.util.List::stream)
                        .map(Words::of),
                ", ");
    }

    private static String time(BaseDateTimeType time) {
        if (!time.hasValue()) {
            return "";
        }
        return switch (time.getPrecision()) {
            case YEAR, MONTH -> time.getValueAsString();
            case DAY -> LocalDate.parse(time.getValueAsString()).format(DAY);
            case MINUTE, SECOND, MILLI ->
                ZonedDateTime.ofInstant(time.getValue().toInstant(), OSLO).format(TIME);
        };
    }

    static String joined(Stream<String> words, String between) {
        return words.filter(word -> !word.isBlank()).collect(Collectors.joining(between));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
