package no.rodtrad.conformance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rodtrad.conformance.xml.Xml;
import no.rodtrad.profiles.OwnCode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T11:15:00+01:00");
    private final Random random = new Random();

    @RepeatedTest(200)
    void aPersonHasAFittingNumberThatNobodyCanHave() {
        SyntheticPerson person = SyntheticPerson.random(random);

        assertThat(person.number()).matches("\\d{11}");
        assertThat(weighted(person.number(), 3, 7, 6, 1, 8, 9, 4, 5, 2, 1)).isZero();
        assertThat(weighted(person.number(), 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)).isZero();
        assertThat(Integer.parseInt(person.number().substring(2, 4)))
                .isEqualTo(person.born().getMonthValue() + 80);
    }

    @Test
    void runsHardlyEverCollide() {
        Set<String> numbers = Stream.generate(
                        () -> SyntheticPerson.random(random).number())
                .limit(100)
                .collect(Collectors.toSet());

        assertThat(numbers).hasSizeGreaterThan(98);
    }

    static Stream<Organisation> organisations() {
        return Stream.of(Organisation.SENDER, Organisation.OTHER, Organisation.REFERRER);
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void anOrganisationHasAFittingNumber(Organisation organisation) {
        assertThat(organisation.number()).matches("3\\d{8}");
        assertThat(weighted(organisation.number(), 3, 2, 7, 6, 5, 4, 3, 2, 1)).isZero();
    }

    @Test
    void anEpikriseIsWellFormedAndHidesItsMarkersWhereTheyBelong() {
        Epikrise epikrise = Epikrise.about(SyntheticPerson.random(random), Organisation.SENDER, NOW, random);
        String xml = epikrise.xml();

        assertThat(Xml.parse(xml)).isPresent();
        assertThat(xml)
                .contains("<MsgId>" + epikrise.msgId() + "<", epikrise.person().number());
        assertThat(xml.split(epikrise.health().word(), -1)).hasSize(4);
        assertThat(xml.split(epikrise.work().word(), -1)).hasSize(4);
        assertThat(epikrise.healthWords().stream().filter(xml::contains))
                .contains("M545", "F432", "Ryggverk", "Tilpasningsvansker");
        assertThat(epikrise.withOtherWords(random).xml()).isNotEqualTo(xml).contains(epikrise.msgId());
    }

    @Test
    void aTemplateRefusesMissingValuesAndMarkup() {
        Template template = new Template("<a>{{b}}</a>");

        assertThat(template.fill(Map.of("b", "Ås 1"))).isEqualTo("<a>Ås 1</a>");
        assertThatIllegalArgumentException().isThrownBy(() -> template.fill(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> template.fill(Map.of("b", "<c/>")));
    }

    @Test
    void aConsentNamesRecipientPurposeCategoriesAndEnd() {
        JsonNode consent = ConsentBody.towardsNav("1", Organisation.SENDER, NOW);

        assertThat(consent.at("/provision/actor/0/reference/identifier/value").asText())
                .isEqualTo("889640782");
        assertThat(consent.at("/provision/purpose/0/code").asText()).isEqualTo("return-to-work");
        assertThat(consent.at("/provision/class").findValuesAsText("code"))
                .contains("plan")
                .doesNotContain(OwnCode.HEALTH_DETAIL.code(), OwnCode.FREE_TEXT.code());
        assertThat(consent.at("/provision/period/end").asText()).isEqualTo("2026-05-31");
        assertThat(consent.path("dateTime").asText()).isEqualTo("2026-03-02T11:15:00+01:00");
        assertThat(ConsentBody.withoutEnd("1", Organisation.SENDER, NOW)
                        .at("/provision/period/end")
                        .isMissingNode())
                .isTrue();
        assertThat(ConsentBody.withdrawn(consent, NOW).path("status").asText()).isEqualTo("inactive");
    }

    private static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }
}
