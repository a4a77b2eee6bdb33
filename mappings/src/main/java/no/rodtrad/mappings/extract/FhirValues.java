package no.rodtrad.mappings.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import no.rodtrad.mappings.extract.Amount.Unit;
import no.rodtrad.profiles.Canonical;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Type;

/** Times and amounts of facts as FHIR data types. */
final class FhirValues {

    private static final String UCUM = "http://unitsofmeasure.org";

    private FhirValues() {}

    static Period period(Span span) {
        Period period = new Period();
        if (span.from() != null) {
            period.setStartElement(new DateTimeType(span.from()));
        }
        if (span.to() != null) {
            period.setEndElement(new DateTimeType(span.to()));
        }
        return period;
    }

    /** A day as a day, a period as a period; null where there is neither. */
    static Type time(Span span) {
        if (span == null) {
            return null;
        }
        return span.from() != null && span.from().equals(span.to()) ? new DateTimeType(span.from()) : period(span);
    }

    /** @param at null where only the day is known */
    static DateTimeType moment(Span day, LocalTime at) {
        return new DateTimeType(
                at == null
                        ? day.from()
                        : LocalDate.parse(day.from())
                                .atTime(at)
                                .atZone(Days.ZONE)
                                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")));
    }

    /** A number as Quantity, from one to another as Range; null where there is none. */
    static Type amount(Amount amount) {
        if (amount == null || amount.high() == null) {
            return amount == null ? null : quantity(amount.low(), amount.unit().ucum());
        }
        return new Range()
                .setLow(quantity(amount.low(), amount.unit().ucum()))
                .setHigh(quantity(amount.high(), amount.unit().ucum()));
    }

    /** Hours per week as the package's extension, which knows but one number; any other amount as quantity. */
    static void amount(ServiceRequest activity, Amount amount) {
        if (amount != null && (amount.high() != null || amount.unit() != Unit.HOURS_PER_WEEK)) {
            activity.setQuantity(amount(amount));
        } else {
            hours(activity, amount);
        }
    }

    /** The package's extension; nothing where no hours are known. */
    static void hours(DomainResource resource, Amount hours) {
        if (hours != null) {
            resource.addExtension(
                    Canonical.structureDefinition("hours-per-week"),
                    new Ratio()
                            .setNumerator(quantity(hours.low(), "h"))
                            .setDenominator(quantity(BigDecimal.ONE, "wk")));
        }
    }

    private static Quantity quantity(BigDecimal value, String unit) {
        return new Quantity().setValue(value).setSystem(UCUM).setCode(unit);
    }
}
