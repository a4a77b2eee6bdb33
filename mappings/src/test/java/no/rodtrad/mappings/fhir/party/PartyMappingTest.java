package no.rodtrad.mappings.fhir.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.rodtrad.mappings.fhir.ResourceIds;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.junit.jupiter.api.Test;

class PartyMappingTest {

    private static final String COPY = "<Name>Storvik bedriftshelsetjeneste</Name>\n          <Id>310002550</Id>";

    @Test
    void anotherNameOfTheSameOrganisationIsKeptBesideTheFirst() {
        Mapped mapped = mapped(COPY, "<Name>Legekontoret i Lillevik</Name><Id>310001783</Id>");
        Organization twice = organisation(mapped, "310001783");
        assertThat(List.of(twice.getName(), twice.getAlias().get(0).getValue()))
                .containsExactlyInAnyOrder("Lillevik legekontor", "Legekontoret i Lillevik");
        assertThat(twice.getAlias()).hasSize(1);
        assertThat(twice.getIdentifier())
                .extracting(Identifier::getValue)
                .containsExactlyInAnyOrder("310001783", "80000220");
    }

    @Test
    void theSameNameAgainIsNoOtherName() {
        Organization twice =
                organisation(mapped(COPY, "<Name>Lillevik legekontor</Name><Id>310001783</Id>"), "310001783");
        assertThat(twice.getName()).isEqualTo("Lillevik legekontor");
        assertThat(twice.hasAlias()).isFalse();
    }

    @Test
    void whoIsNamedNowhereElseHasAnAbsentName() {
        Practitioner nameless = practitioner(mapped("<Name>Sunniva Lauvås</Name>", ""), "9990025");
        assertThat(nameless.getName()).hasSize(1);
        assertThat(nameless.getNameFirstRep().getTextElement().hasExtension()).isTrue();
        assertThat(nameless.getNameFirstRep().getText()).isNull();
    }

    @Test
    void whoIsNamedElsewhereHasThatNameAlone() {
        String xml = xml().replace(
                        "<Id>80000221</Id>\n            <TypeId V=\"HER\" DN=\"HER-id\"/>",
                        "<Id>9990017</Id><TypeId V=\"HPR\"/>");
        int first = xml.indexOf("<Name>Aksel Brattbakk</Name>");
        String numberFirst = xml.substring(0, first) + xml.substring(first + "<Name>Aksel Brattbakk</Name>".length());
        Practitioner once = practitioner(Mapped.of(bytes(numberFirst)), "9990017");
        assertThat(once.getName()).extracting(HumanName::getText).containsExactly("Aksel Brattbakk");
        Practitioner twice = practitioner(Mapped.of(bytes(xml)), "9990017");
        assertThat(twice.getName()).extracting(HumanName::getText).containsExactly("Aksel Brattbakk");
        assertThat(twice.getIdentifier()).hasSize(1);
    }

    @Test
    void aPersonIsKnownByTheHealthPersonnelNumberAndNeverByABirthNumber() {
        Practitioner known = practitioner(mapped(COPY, COPY), "9990025");
        assertThat(known.getIdPart())
                .isEqualTo(ResourceIds.shared(known.getIdentifierFirstRep().getSystem(), "9990025"));
        Practitioner born = practitioner(
                mapped(
                        "<Id>9990025</Id>\n          <TypeId V=\"HPR\" DN=\"HPR-nummer\"/>",
                        "<Id>14927810019</Id><TypeId V=\"FNR\"/>"),
                "14927810019");
        assertThat(born.getIdPart())
                .isNotEqualTo(ResourceIds.shared(born.getIdentifierFirstRep().getSystem(), "14927810019"));
    }

    @Test
    void aPersonWorksInTheInnermostOrganisationThatIsNamed() {
        Mapped mapped = mapped(COPY, COPY);
        String person = "Practitioner/" + practitioner(mapped, "80000221").getIdPart();
        List<PractitionerRole> roles = mapped.all(PractitionerRole.class).stream()
                .filter(role -> person.equals(role.getPractitioner().getReference()))
                .toList();
        assertThat(roles).hasSize(1);
        assertThat(roles.get(0).getOrganization().getReference())
                .isEqualTo("Organization/" + organisation(mapped, "310001783").getIdPart());
    }

    private static Organization organisation(Mapped mapped, String number) {
        return mapped.all(Organization.class).stream()
                .filter(o -> o.getIdentifier().stream().anyMatch(id -> number.equals(id.getValue())))
                .reduce((one, other) -> {
                    throw new AssertionError("twice: " + number);
                })
                .orElseThrow();
    }

    private static Practitioner practitioner(Mapped mapped, String number) {
        return mapped.all(Practitioner.class).stream()
                .filter(p -> p.getIdentifier().stream().anyMatch(id -> number.equals(id.getValue())))
                .reduce((one, other) -> {
                    throw new AssertionError("twice: " + number);
                })
                .orElseThrow();
    }

    private static Mapped mapped(String written, String instead) {
        assertThat(xml()).contains(written);
        return Mapped.of(bytes(xml().replace(written, instead)));
    }

    private static String xml() {
        return new String(Cases.of("mapping", "epikrise-rehabilitation").input(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
