package no.rodtrad.mappings.disclosure;

import static no.rodtrad.mappings.disclosure.PolicyCases.NOW;
import static no.rodtrad.mappings.disclosure.PolicyCases.RECIPIENT;
import static no.rodtrad.mappings.disclosure.PolicyCases.consent;
import static no.rodtrad.mappings.disclosure.PolicyCases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Single readings of the law that the table has to get right. */
class PolicyTest {

    private static final ActorKey NAV = new ActorKey("urn:oid:2.16.578.1.12.4.1.4.101", "889640782");
    private final Policy policy = Policy.load();

    @Test
    void sickLeaveGoesToNavByLawInASykmeldingOnly() {
        Decision sykmelding = nav(InformationCategory.SICK_LEAVE, "sykmelding", known(Recipient.NAV));
        assertThat(sykmelding.effect()).isEqualTo(Effect.PERMIT);
        assertThat(sykmelding.paragraph()).isEqualTo("ftrl § 8-7");

        Decision epikrise = nav(InformationCategory.SICK_LEAVE, "epikrise", known(Recipient.NAV));
        assertThat(epikrise.effect()).isEqualTo(Effect.DENY);
        assertThat(epikrise.reason()).isEqualTo(Reason.NO_CONSENT);

        Decision consented = nav(
                InformationCategory.SICK_LEAVE, "epikrise", known(Recipient.NAV).withConsents(List.of(consent())));
        assertThat(consented.effect()).isEqualTo(Effect.PERMIT);
        assertThat(consented.paragraph()).isEqualTo("hpl § 22");
        assertThat(consented.consentReference()).isEqualTo("Consent/c1/_history/3");
    }

    @Test
    void aWithdrawnConsentDoesNotStopAStatutoryFlow() {
        Circumstances withdrawn = known(Recipient.NAV)
                .withConsents(List.of(PolicyCases.standing(
                        PolicyCases.denying(consent(), Set.of()), ConsentGrant.Standing.WITHDRAWN)));
        assertThat(nav(InformationCategory.SICK_LEAVE, "sykmelding", withdrawn).effect())
                .isEqualTo(Effect.PERMIT);
    }

    @Test
    void aDenialInOneConsentBeatsThePermissionOfAnother() {
        ConsentGrant denying = PolicyCases.denying(consent(), Set.of(InformationCategory.PLAN));
        Circumstances both = known(Recipient.NAV).withConsents(List.of(consent(), denying));
        assertThat(nav(InformationCategory.PLAN, "epikrise", both).reason()).isEqualTo(Reason.CONSENT_DENIED);
        assertThat(nav(InformationCategory.OUTCOME, "epikrise", both).effect()).isEqualTo(Effect.PERMIT);
    }

    @Test
    void aRequestPermitsWhatItNamesAndNoMore() {
        Circumstances asked = known(Recipient.NAV)
                .withRequests(
                        List.of(new InformationRequest("Communication/r", Set.of(InformationCategory.WORK_ABILITY))));
        assertThat(nav(InformationCategory.WORK_ABILITY, "dialogmelding", asked).paragraph())
                .isEqualTo("ftrl § 21-4");
        assertThat(nav(InformationCategory.HEALTH_DETAIL, "dialogmelding", asked)
                        .effect())
                .isEqualTo(Effect.DENY);
    }

    @Test
    void freeTextToNavIsHeldAlsoWithConsent() {
        Circumstances consented = known(Recipient.NAV).withConsents(List.of(consent()));
        assertThat(nav(InformationCategory.FREE_TEXT, "epikrise", consented).effect())
                .isEqualTo(Effect.HOLD);
        Circumstances denied = known(Recipient.NAV).withConsents(List.of(PolicyCases.denying(consent(), Set.of())));
        assertThat(nav(InformationCategory.FREE_TEXT, "epikrise", denied).effect())
                .isEqualTo(Effect.DENY);
    }

    @Test
    void theGpReadsUnlessThePersonObjects() {
        Circumstances plain = known(Recipient.GP);
        assertThat(decide(Recipient.GP, InformationCategory.HEALTH_DETAIL, plain)
                        .effect())
                .isEqualTo(Effect.PERMIT);
        ConsentActor gp = new ConsentActor(Set.of(), Set.of(Recipient.GP));
        Objection objection = new Objection(List.of(gp), Set.of(InformationCategory.HEALTH_DETAIL));
        assertThat(decide(Recipient.GP, InformationCategory.HEALTH_DETAIL, plain.withObjections(List.of(objection)))
                        .reason())
                .isEqualTo(Reason.OBJECTION);
        assertThat(decide(
                                Recipient.TREATING,
                                InformationCategory.HEALTH_DETAIL,
                                plain.withObjections(List.of(objection)))
                        .effect())
                .isEqualTo(Effect.PERMIT);
    }

    @Test
    void aConsentToNavIsNoneToAJobSpecialistWhoWorksThere() {
        ConsentGrant toNav = PolicyCases.actor(consent(), new ConsentActor(Set.of(NAV), Set.of()));
        Circumstances inNav = Circumstances.of(PolicyCases.PATIENT, Set.of(NAV, RECIPIENT))
                .withRelation()
                .withConsents(List.of(toNav));
        assertThat(decide(Recipient.NAV, InformationCategory.PLAN, inNav).effect())
                .isEqualTo(Effect.PERMIT);
        assertThat(decide(Recipient.JOB_SPECIALIST, InformationCategory.PLAN, inNav)
                        .reason())
                .isEqualTo(Reason.CONSENT_OTHER_RECIPIENT);

        ConsentGrant toRole =
                PolicyCases.actor(consent(), new ConsentActor(Set.of(NAV), Set.of(Recipient.JOB_SPECIALIST)));
        Circumstances named = inNav.withConsents(List.of(toRole));
        assertThat(decide(Recipient.JOB_SPECIALIST, InformationCategory.PLAN, named)
                        .effect())
                .isEqualTo(Effect.PERMIT);
        assertThat(decide(Recipient.NAV, InformationCategory.PLAN, named).effect())
                .isEqualTo(Effect.DENY);
    }

    @Test
    void theEmployerGetsTheWorkTrackAndDatesOfAPlan() {
        Circumstances consented = known(Recipient.EMPLOYER).withConsents(List.of(consent()));
        assertThat(decide(Recipient.EMPLOYER, InformationCategory.PLAN, consented)
                        .effect())
                .isEqualTo(Effect.REDACT);
        assertThat(policy.limit(Recipient.EMPLOYER, InformationCategory.PLAN)).contains(Limit.WORK_TRACK_AND_DATES);
        assertThat(policy.limit(Recipient.NAV, InformationCategory.PLAN)).isEmpty();
        assertThat(decide(Recipient.EMPLOYER, InformationCategory.WORK_ABILITY, consented)
                        .reason())
                .isEqualTo(Reason.NEVER);
    }

    @Test
    void stepsAndMeetingsAreForThoseWhoTakePart() {
        Circumstances related = known(Recipient.EMPLOYER);
        assertThat(decide(Recipient.EMPLOYER, InformationCategory.NEXT_STEPS, related)
                        .reason())
                .isEqualTo(Reason.NOT_OWNER);
        assertThat(decide(Recipient.EMPLOYER, InformationCategory.MEETINGS, related)
                        .reason())
                .isEqualTo(Reason.NOT_PARTICIPANT);
        assertThat(decide(Recipient.EMPLOYER, InformationCategory.MEETINGS, related.withTakingPart())
                        .effect())
                .isEqualTo(Effect.PERMIT);
        assertThat(decide(Recipient.NAV, InformationCategory.NEXT_STEPS, known(Recipient.NAV))
                        .effect())
                .isEqualTo(Effect.PERMIT);
    }

    @Test
    void writingFollowsTheRole() {
        assertThat(policy.mayWrite(Recipient.GP, "CarePlan")).isTrue();
        assertThat(policy.mayWrite(Recipient.NAV, "CarePlan")).isFalse();
        assertThat(policy.mayWrite(Recipient.PERSON, "Consent")).isTrue();
        assertThat(policy.mayWrite(Recipient.EMPLOYER, "Consent")).isFalse();
        for (Recipient recipient : Recipient.values()) {
            assertThat(policy.mayWrite(recipient, "Task")).isTrue();
            assertThat(policy.mayWrite(recipient, "AuditEvent")).isFalse();
        }
    }

    @Test
    void aStopStopsThoseWhomItNamesAndNobodyElse() {
        Circumstances own = known(Recipient.PERSON).withSelf().withStops(Set.of(HardStop.SHIELDED));
        assertThat(decide(Recipient.PERSON, InformationCategory.PLAN, own).effect())
                .isEqualTo(Effect.PERMIT);
        Circumstances deceased = known(Recipient.PERSON).withSelf().withStops(Set.of(HardStop.DECEASED));
        assertThat(decide(Recipient.PERSON, InformationCategory.PLAN, deceased).reason())
                .isEqualTo(Reason.HARD_STOP);
    }

    @Test
    void aDenialInAConsentThatDoesNotHoldDeniesNothing() {
        ConsentGrant denying = PolicyCases.denying(consent(), Set.of());
        List<ConsentGrant> idle = List.of(
                PolicyCases.standing(denying, ConsentGrant.Standing.WITHDRAWN),
                PolicyCases.patient(denying, "Patient/p2"),
                PolicyCases.period(denying, null, NOW));
        for (ConsentGrant other : idle) {
            Circumstances both = known(Recipient.NAV).withConsents(List.of(consent(), other));
            assertThat(nav(InformationCategory.PLAN, "epikrise", both).effect()).isEqualTo(Effect.PERMIT);
        }
    }

    @Test
    void aDenialToSomebodyElseDeniesNothingToNav() {
        ConsentActor gp = new ConsentActor(Set.of(), Set.of(Recipient.GP));
        ConsentGrant exceptGp = new ConsentGrant(
                "Consent/c2",
                PolicyCases.PATIENT,
                ConsentGrant.Standing.ACTIVE,
                null,
                NOW.plusSeconds(60),
                consent().actors(),
                PolicyCases.ALL,
                List.of(new ConsentGrant.Denial(Set.of(), List.of(gp))));
        Circumstances excepted = known(Recipient.NAV).withConsents(List.of(exceptGp));
        assertThat(nav(InformationCategory.PLAN, "epikrise", excepted).effect()).isEqualTo(Effect.PERMIT);
    }

    @Test
    void anObjectionToOneCategoryLeavesTheOthers() {
        Objection objection = new Objection(List.of(), Set.of(InformationCategory.PLAN));
        Circumstances objected = known(Recipient.GP).withObjections(List.of(objection));
        assertThat(decide(Recipient.GP, InformationCategory.PLAN, objected).reason())
                .isEqualTo(Reason.OBJECTION);
        assertThat(decide(Recipient.GP, InformationCategory.OUTCOME, objected).effect())
                .isEqualTo(Effect.PERMIT);
    }

    @Test
    void whatItsSenderSendsToNavNeedsNoMessageOfOurs() {
        assertThat(policy.reachesNavByItself("sykmelding")).isTrue();
        assertThat(policy.reachesNavByItself("epikrise")).isFalse();
    }

    private Decision nav(InformationCategory category, String flow, Circumstances circumstances) {
        return policy.decide(new Question(Recipient.NAV, category, flow, circumstances), NOW);
    }

    private Decision decide(Recipient recipient, InformationCategory category, Circumstances circumstances) {
        return policy.decide(new Question(recipient, category, "fhir", circumstances), NOW);
    }
}
