package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 | % | 50 %",
                "50.0 | % | 50 %",
                "100 | % | 100 %",
                "7.5 | h/wk | 7,5 timer per uke",
                "3 | {score} |",
                "80 | kg |",
                "8 | h |",
                "8 | |",
                " | % |"
            })
    void perCentAndHoursPerWeekAreWorkAndNothingElse(BigDecimal value, String unit, String told) {
        Amount amount = WorkAmount.of(quantity(value, unit));
        assertThat(amount == null ? null : amount.text()).isEqualTo(told);
    }

    @Test
    void theCodeSaysTheUnitAndItsNameOnlyWhereThereIsNone() {
        assertThat(WorkAmount.of(new Quantity().setValue(50).setUnit("%"))).isNotNull();
        assertThat(WorkAmount.of(new Quantity().setValue(50).setUnit("%").setCode("mm[Hg]")))
                .isNull();
    }

    @Test
    void fromOneToAnotherNeedsBothInOneUnit() {
        assertThat(WorkAmount.of(range(quantity("40", "%"), quantity("50", "%")))
                        .text())
                .isEqualTo("40 % - 50 %");
        assertThat(WorkAmount.of(range(quantity("10", "h/wk"), quantity("50", "%"))))
                .isNull();
        assertThat(WorkAmount.of(range(quantity("40", "%"), null))).isNull();
        assertThat(WorkAmount.of(range(null, quantity("40", "%")))).isNull();
        assertThat(WorkAmount.of(new IntegerType(40))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "8, h, 1, wk, true",
        "8, h, 1.0, wk, true",
        "8, h, 2, wk, false",
        "8, h, 1, d, false",
        "8, d, 1, wk, false"
    })
    void aRatioIsHoursToOneWeek(String number, String of, String per, String time, boolean told) {
        Amount amount = WorkAmount.of(ratio(quantity(number, of), quantity(per, time)));
        assertThat(amount).isEqualTo(told ? new Amount(new BigDecimal("8"), null, Amount.Unit.HOURS_PER_WEEK) : null);
    }

    @Test
    void aRatioWithoutANumberIsNone() {
        assertThat(WorkAmount.of(ratio(quantity((BigDecimal) null, "h"), quantity("1", "wk"))))
                .isNull();
        assertThat(WorkAmount.of(ratio(quantity("8", "h"), quantity((BigDecimal) null, "wk"))))
                .isNull();
    }

    @Test
    void whereOneUnitIsMeantAnotherIsNotTold() {
        assertThat(WorkAmount.of(quantity("50", "%"), Amount.Unit.HOURS_PER_WEEK))
                .isNull();
        assertThat(WorkAmount.of(quantity("50", "%"), Amount.Unit.PERCENT)).isNotNull();
        assertThat(WorkAmount.of(null, Amount.Unit.PERCENT)).isNull();
    }

    @Test
    void theFirstExtensionThatSaysHoursPerWeekCounts() {
        Ratio other = ratio(quantity("3", "mg"), quantity("1", "d"));
        Ratio hours = ratio(quantity("8", "h"), quantity("1", "wk"));
        Ratio later = ratio(quantity("9", "h"), quantity("1", "wk"));
        assertThat(WorkAmount.hoursPerWeek(
                        Stream.of(new IntegerType(5), other, hours, later).map(value -> new Extension("urn:x", value))))
                .isEqualTo(new Amount(new BigDecimal("8"), null, Amount.Unit.HOURS_PER_WEEK));
        assertThat(WorkAmount.hoursPerWeek(Stream.of(new Extension("urn:x", other))))
                .isNull();
    }

    private static Range range(Quantity low, Quantity high) {
        return new Range().setLow(low).setHigh(high);
    }

    private static Ratio ratio(Quantity numerator, Quantity denominator) {
        return new Ratio().setNumerator(numerator).setDenominator(denominator);
    }

    private static Quantity quantity(String value, String code) {
        return quantity(new BigDecimal(value), code);
    }

    private static Quantity quantity(BigDecimal value, String code) {
        return new Quantity().setValue(value).setCode(code);
    }
}
