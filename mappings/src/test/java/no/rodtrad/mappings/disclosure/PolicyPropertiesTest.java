package no.rodtrad.mappings.disclosure;

import static no.rodtrad.mappings.disclosure.PolicyCases.NOW;
import static no.rodtrad.mappings.disclosure.PolicyCases.PATIENT;
import static no.rodtrad.mappings.disclosure.PolicyCases.RECIPIENT;
import static no.rodtrad.mappings.disclosure.PolicyCases.consent;
import static no.rodtrad.mappings.disclosure.PolicyCases.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every cell of the table, whatever it says. */
class PolicyPropertiesTest {

    private static final Map<Effect, Integer> WIDTH =
            Map.of(Effect.DENY, 0, Effect.HOLD, 1, Effect.REDACT, 2, Effect.PERMIT, 3);
    private static final Policy POLICY = Policy.load();

    private static final Map<Reason, UnaryOperator<ConsentGrant>> USELESS = Map.of(
            Reason.CONSENT_OTHER_PERSON, c -> PolicyCases.patient(c, "Patient/p2"),
            Reason.CONSENT_WITHDRAWN, c -> PolicyCases.standing(c, ConsentGrant.Standing.WITHDRAWN),
            Reason.CONSENT_NOT_IN_FORCE, c -> PolicyCases.standing(c, ConsentGrant.Standing.NOT_GIVEN),
            Reason.CONSENT_EXPIRED, c -> PolicyCases.period(c, null, NOW),
            Reason.CONSENT_NOT_STARTED, c -> PolicyCases.period(c, NOW.plusSeconds(1), NOW.plusSeconds(60)),
            Reason.CONSENT_OTHER_RECIPIENT,
                    c -> PolicyCases.actor(
                            c, new ConsentActor(Set.of(new ActorKey(RECIPIENT.system(), "888888888")), Set.of())));

    static Stream<Arguments> cells() {
        return Stream.of(InformationCategory.values())
                .flatMap(category -> Stream.of(Recipient.values()).map(recipient -> Arguments.of(category, recipient)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aStrangerIsDeniedWhateverElseSpeaksForIt(InformationCategory category, Recipient recipient) {
        Circumstances stranger = Circumstances.of(PATIENT, Set.of(RECIPIENT))
                .withConsents(List.of(consent()))
                .withOrderedMeasure()
                .withTakingPart()
                .withRequests(List.of(new InformationRequest("Communication/r", PolicyCases.ALL)));

        assertThat(effect(category, recipient, "sykmelding", stranger)).isEqualTo(Effect.DENY);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aUselessConsentChangesNothingAndSaysWhy(InformationCategory category, Recipient recipient) {
        Decision without = decide(category, recipient, "epikrise", known(recipient));
        USELESS.forEach((reason, spoil) -> {
            Decision with = decide(
                    category, recipient, "epikrise", known(recipient).withConsents(List.of(spoil.apply(consent()))));
            assertThat(with.effect()).isEqualTo(without.effect());
            assertThat(with.consentReference()).isNull();
            if (without.reason() == Reason.NO_CONSENT) {
                assertThat(with.reason()).isEqualTo(reason);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aConsentToOtherCategoriesChangesNothing(InformationCategory category, Recipient recipient) {
        ConsentGrant others = PolicyCases.categories(consent(), EnumSet.complementOf(EnumSet.of(category)));
        assertThat(effect(category, recipient, "epikrise", known(recipient).withConsents(List.of(others))))
                .isEqualTo(effect(category, recipient, "epikrise", known(recipient)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aHardStopNeverLetsAnythingThroughToOthers(InformationCategory category, Recipient recipient) {
        for (HardStop stop : EnumSet.complementOf(EnumSet.of(HardStop.PROTECTED_ADDRESS))) {
            Circumstances stopped = richest(recipient).withStops(Set.of(stop));
            if (recipient != Recipient.PERSON) {
                assertThat(effect(category, recipient, "sykmelding", stopped)).isEqualTo(Effect.DENY);
            }
        }
        Circumstances hidden = richest(recipient).withStops(Set.of(HardStop.PROTECTED_ADDRESS));
        if (recipient != Recipient.PERSON) {
            assertThat(effect(category, recipient, "sykmelding", hidden)).isNotEqualTo(Effect.PERMIT);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void removingConsentsOrAddingDenialsNeverWidens(InformationCategory category, Recipient recipient) {
        Random random = new Random(4711L + category.ordinal() * 31L + recipient.ordinal());
        for (int round = 0; round < 60; round++) {
            List<ConsentGrant> consents = randomConsents(random);
            for (String flow : List.of("sykmelding", "epikrise", "fhir", "unknown")) {
                int width = width(category, recipient, flow, known(recipient).withConsents(consents));
                for (int i = 0; i < consents.size(); i++) {
                    List<ConsentGrant> fewer = new ArrayList<>(consents);
                    fewer.remove(i);
                    assertThat(width(category, recipient, flow, known(recipient).withConsents(fewer)))
                            .isLessThanOrEqualTo(width);
                    List<ConsentGrant> denied = new ArrayList<>(consents);
                    denied.set(i, PolicyCases.denying(consents.get(i), randomCategories(random)));
                    assertThat(width(category, recipient, flow, known(recipient).withConsents(denied)))
                            .isLessThanOrEqualTo(width);
                }
                Objection objection = new Objection(List.of(), randomCategories(random));
                assertThat(width(
                                category,
                                recipient,
                                flow,
                                known(recipient).withConsents(consents).withObjections(List.of(objection))))
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyDecisionSaysWhatItRestsOn(InformationCategory category, Recipient recipient) {
        Decision decision = decide(category, recipient, "sykmelding", richest(recipient));
        assertThat(decision.policyVersion()).isEqualTo(POLICY.version());
        assertThat(decision.ground() == null).isEqualTo(decision.effect() == Effect.DENY);
        assertThat(decision.paragraph() != null).isEqualTo(decision.discloses());
        assertThat(decision.consentReference() != null).isEqualTo(decision.reason() == Reason.PERMITTED_BY_CONSENT);
    }

    private static Circumstances richest(Recipient recipient) {
        Circumstances rich = known(recipient)
                .withConsents(List.of(consent()))
                .withOrderedMeasure()
                .withTakingPart()
                .withRequests(List.of(new InformationRequest("Communication/r", PolicyCases.ALL)));
        return recipient == Recipient.PERSON ? rich.withSelf() : rich;
    }

    private static List<ConsentGrant> randomConsents(Random random) {
        List<UnaryOperator<ConsentGrant>> spoils = List.copyOf(USELESS.values());
        List<ConsentGrant> consents = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            ConsentGrant consent = PolicyCases.categories(consent(), randomCategories(random));
            boolean spoiled = random.nextBoolean();
            consents.add(spoiled ? spoils.get(random.nextInt(spoils.size())).apply(consent) : consent);
        }
        consents.add(PolicyCases.period(consent(), null, NOW.plus(Duration.ofDays(1 + random.nextInt(9)))));
        return consents;
    }

    private static Set<InformationCategory> randomCategories(Random random) {
        Set<InformationCategory> some = EnumSet.noneOf(InformationCategory.class);
        for (InformationCategory category : InformationCategory.values()) {
            if (random.nextBoolean()) {
                some.add(category);
            }
        }
        return some.isEmpty() ? EnumSet.of(InformationCategory.PLAN) : some;
    }

    private static int width(InformationCategory category, Recipient recipient, String flow, Circumstances known) {
        return WIDTH.get(effect(category, recipient, flow, known));
    }

    private static Effect effect(InformationCategory category, Recipient recipient, String flow, Circumstances known) {
        return decide(category, recipient, flow, known).effect();
    }

    private static Decision decide(
            InformationCategory category, Recipient recipient, String flow, Circumstances known) {
        return POLICY.decide(new Question(recipient, category, flow, known), NOW);
    }
}
