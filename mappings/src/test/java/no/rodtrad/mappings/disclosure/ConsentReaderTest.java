package no.rodtrad.mappings.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Refusal;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.profiles.IdentifierSystem;
import no.rodtrad.profiles.OwnCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentReaderTest {

    @Test
    void readsAWholeConsent() {
        ConsentGrant grant = ConsentReader.read(whole()).orElseThrow();

        assertThat(grant.reference()).isEqualTo("Consent/c1/_history/2");
        assertThat(grant.patient()).isEqualTo("Patient/p1");
        assertThat(grant.standing()).isEqualTo(ConsentGrant.Standing.ACTIVE);
        assertThat(grant.start()).isNull();
        assertThat(grant.end()).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        assertThat(grant.categories())
                .containsExactlyInAnyOrder(InformationCategory.PLAN, InformationCategory.SICK_LEAVE);
        assertThat(grant.actors())
                .containsExactly(
                        new ConsentActor(Set.of(new ActorKey(IdentifierSystem.ENH.uri(), "889640782")), Set.of()));
        assertThat(grant.exceptions())
                .singleElement()
                .satisfies(denial -> assertThat(denial.categories()).containsExactly(InformationCategory.SICK_LEAVE));
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                lack("Consent.patient", c -> c.setPatient(null)),
                lack("Consent.status", c -> c.setStatus(null)),
                lack("Consent.provision.type", c -> c.getProvision().setType(null)),
                lack(
                        "Consent.provision.period.end",
                        c -> c.getProvision().getPeriod().setEnd(null)),
                lack("Consent.provision.actor", c -> c.getProvision().getActor().clear()),
                lack(
                        "Consent.provision.actor",
                        c -> c.getProvision().getActorFirstRep().setReference(new Reference().setDisplay("NAV"))),
                lack(
                        "Consent.provision.purpose",
                        c -> c.getProvision().getPurpose().clear()),
                lack(
                        "Consent.provision.purpose",
                        c -> c.getProvision().getPurposeFirstRep().setCode("HMARKT")),
                lack(
                        "Consent.provision.purpose",
                        c -> c.getProvision().getPurposeFirstRep().setSystem("http://example.org/other")),
                lack(
                        "Consent.provision.class",
                        c -> c.getProvision().getClass_().clear()),
                lack(
                        "Consent.provision.class",
                        c -> c.getProvision()
                                .getClass_()
                                .forEach(coding -> coding.setSystem("http://example.org/other"))));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void anIncompleteConsentIsRefusedWithItsPlace(String place, Consumer<Consent> spoil) {
        Consent consent = whole();
        spoil.accept(consent);
        assertThat(ConsentReader.read(consent))
                .isEqualTo(Result.refused(Refusal.at(ErrorCode.CONSENT_INCOMPLETE, place)));
    }

    static Stream<Arguments> narrowing() {
        return Stream.of(
                lack(
                        "Consent.provision.dataPeriod",
                        c -> c.getProvision()
                                .setDataPeriod(new Period().setStartElement(new DateTimeType("2026-01-01")))),
                lack(
                        "Consent.provision.data",
                        c -> c.getProvision()
                                .addData()
                                .setMeaning(Consent.ConsentDataMeaning.INSTANCE)
                                .setReference(new Reference("CarePlan/1"))),
                lack(
                        "Consent.provision.code",
                        c -> c.getProvision()
                                .addCode(new CodeableConcept(new Coding("http://example.org", "x", null)))),
                lack(
                        "Consent.provision.securityLabel",
                        c -> c.getProvision().addSecurityLabel(new Coding("http://example.org", "x", null))));
    }

    @ParameterizedTest
    @MethodSource("narrowing")
    void aRestrictionThatCannotBeHeldIsRefused(String place, Consumer<Consent> narrow) {
        Consent consent = whole();
        narrow.accept(consent);
        assertThat(ConsentReader.read(consent))
                .isEqualTo(Result.refused(Refusal.at(ErrorCode.CONSENT_NOT_ENFORCEABLE, place)));
    }

    @Test
    void anObjectionNeedsAPersonAndADenial() {
        Consent nobody = whole();
        nobody.setPatient(null).getProvision().setType(ConsentProvisionType.DENY);
        assertThat(ConsentReader.readObjection(nobody))
                .isEqualTo(Result.refused(Refusal.at(ErrorCode.CONSENT_INCOMPLETE, "Consent.patient")));
        assertThat(ConsentReader.readObjection(whole()))
                .isEqualTo(Result.refused(Refusal.at(ErrorCode.CONSENT_INCOMPLETE, "Consent.provision.type")));
    }

    @Test
    void aRoleOfAnotherSystemAndAnotherContainedOrganisationNameNobody() {
        Consent consent = whole();
        Organization other = new Organization();
        other.setId("other");
        other.addIdentifier().setSystem(IdentifierSystem.HER.uri()).setValue("123456");
        consent.addContained(other);
        consent.getProvision().getActor().clear();
        Coding foreign = coding(OwnCode.RECIPIENT_JOB_SPECIALIST).setSystem("http://example.org/roles");
        consent.getProvision().addActor().setRole(new CodeableConcept(foreign)).setReference(new Reference("#org"));
        assertThat(ConsentReader.read(consent))
                .isEqualTo(Result.refused(Refusal.at(ErrorCode.CONSENT_INCOMPLETE, "Consent.provision.actor")));
    }

    @Test
    void statusSaysWhetherItStands() {
        assertThat(standing(ConsentState.INACTIVE)).isEqualTo(ConsentGrant.Standing.WITHDRAWN);
        assertThat(standing(ConsentState.ENTEREDINERROR)).isEqualTo(ConsentGrant.Standing.WITHDRAWN);
        assertThat(standing(ConsentState.DRAFT)).isEqualTo(ConsentGrant.Standing.NOT_GIVEN);
    }

    @Test
    void aRoleAndAContainedOrganisationNameTheRecipient() {
        Consent consent = whole();
        Organization clinic = new Organization();
        clinic.setId("org");
        clinic.addIdentifier().setSystem(IdentifierSystem.HER.uri()).setValue("123456");
        consent.addContained(clinic);
        consent.getProvision().getActor().clear();
        consent.getProvision()
                .addActor()
                .setRole(new CodeableConcept(coding(OwnCode.RECIPIENT_JOB_SPECIALIST)))
                .setReference(new Reference("#org"));

        assertThat(ConsentReader.read(consent).orElseThrow().actors())
                .containsExactly(new ConsentActor(
                        Set.of(new ActorKey(IdentifierSystem.HER.uri(), "123456")), Set.of(Recipient.JOB_SPECIALIST)));
    }

    @Test
    void aDenialWithoutKnownClassDeniesEverything() {
        Consent consent = whole();
        consent.getProvision().getProvisionFirstRep().getClass_().clear();
        ConsentGrant grant = ConsentReader.read(consent).orElseThrow();
        Asker nav = Asker.of(Recipient.NAV, Set.of(new ActorKey(IdentifierSystem.ENH.uri(), "889640782")), Set.of());
        assertThat(grant.excepts(nav, InformationCategory.PLAN)).isTrue();
    }

    @Test
    void anObjectionCoversWhatItLeavesOut() {
        Consent consent = whole();
        consent.getProvision().setType(ConsentProvisionType.DENY);
        consent.getProvision().getActor().clear();
        consent.getProvision().getClass_().clear();
        assertThat(ConsentReader.readObjection(consent).orElseThrow())
                .isEqualTo(new Objection(java.util.List.of(), Set.of()));
        assertThat(ConsentReader.read(consent)).isInstanceOf(Result.Refused.class);
    }

    private static ConsentGrant.Standing standing(ConsentState state) {
        return ConsentReader.read(whole().setStatus(state)).orElseThrow().standing();
    }

    private static Arguments lack(String place, Consumer<Consent> spoil) {
        return Arguments.of(place, spoil);
    }

    private static Consent whole() {
        Consent consent = new Consent();
        consent.setId("Consent/c1/_history/2");
        consent.setStatus(ConsentState.ACTIVE).setPatient(new Reference("Patient/p1"));
        Consent.ProvisionComponent root = consent.getProvision();
        root.setType(ConsentProvisionType.PERMIT)
                .addPurpose(coding(OwnCode.RETURN_TO_WORK))
                .addClass_(coding(OwnCode.PLAN))
                .addClass_(coding(OwnCode.SICK_LEAVE));
        root.getPeriod().getEndElement().setValueAsString("2026-06-30");
        Reference nav = new Reference();
        nav.getIdentifier().setSystem(IdentifierSystem.ENH.uri()).setValue("889640782");
        root.addActor().setReference(nav);
        root.addProvision().setType(ConsentProvisionType.DENY).addClass_(coding(OwnCode.SICK_LEAVE));
        return consent;
    }

    private static Coding coding(OwnCode concept) {
        return new Coding(concept.system(), concept.code(), null);
    }
}
