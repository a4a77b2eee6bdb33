package no.rodtrad.adapter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.rodtrad.adapter.access.CallerIdentity.OrganisationNumber;
import no.rodtrad.mappings.kith.Ident;
import no.rodtrad.mappings.kith.Party;
import no.rodtrad.profiles.IdentifierSystem;
import org.junit.jupiter.api.Test;

class CallerIdentityTest {

    private static final Ident OWN_ENH = ident("ENH", "999999999");
    private static final Ident OTHER_ENH = ident("ENH", "888888888");
    private static final Ident OWN_HER = ident("HER", "80000123");
    private static final Ident OTHER_HER = ident("HER", "80000999");

    private final CallerIdentity caller = caller(
            new OrganisationNumber(IdentifierSystem.ENH, "999999999"),
            new OrganisationNumber(IdentifierSystem.HER, "80000123"));
    private final CallerIdentity herOnly = caller(new OrganisationNumber(IdentifierSystem.HER, "80000123"));

    @Test
    void itsOwnNumbers() {
        assertThat(caller.provedOf(party(OWN_ENH))).containsExactly(OWN_ENH);
        assertThat(caller.provedOf(party(OWN_HER))).containsExactly(OWN_HER);
        assertThat(caller.provedOf(party(OWN_HER, OWN_ENH))).containsExactly(OWN_HER, OWN_ENH);
        assertThat(caller.provedOf(party(OTHER_HER, OWN_ENH))).containsExactly(OWN_ENH);
    }

    @Test
    void somebodyElses() {
        assertThat(caller.provedOf(party())).isEmpty();
        assertThat(caller.provedOf(party(OTHER_ENH))).isEmpty();
        assertThat(caller.provedOf(party(OTHER_HER))).isEmpty();
        assertThat(caller.provedOf(party(ident("HER", "999999999"))))
                .as("the right number in the wrong system")
                .isEmpty();
        assertThat(caller.provedOf(party(ident("LOK", "80000123")))).isEmpty();
    }

    @Test
    void aForeignOrganisationNumberBesideAnOwnHerId() {
        assertThat(caller.provedOf(party(OTHER_ENH, OWN_HER))).isEmpty();
        assertThat(caller.provedOf(party(OWN_HER, OTHER_ENH))).isEmpty();
        assertThat(caller.provedOf(party(OWN_ENH, OTHER_ENH))).isEmpty();
    }

    @Test
    void whoHasNoOrganisationNumberCannotDenyOne() {
        assertThat(herOnly.provedOf(party(OTHER_ENH, OWN_HER))).containsExactly(OWN_HER);
        assertThat(herOnly.provedOf(party(OTHER_ENH))).isEmpty();
    }

    @Test
    void departments() {
        assertThat(caller.provedOf(department(party(), OWN_HER))).containsExactly(OWN_HER);
        assertThat(caller.provedOf(department(party(OWN_ENH), OWN_HER))).containsExactly(OWN_ENH, OWN_HER);
        assertThat(caller.provedOf(department(party(OWN_ENH), OTHER_HER))).containsExactly(OWN_ENH);
        assertThat(caller.provedOf(department(party(OTHER_ENH), OWN_HER)))
                .as("an own department under somebody else")
                .isEmpty();
        assertThat(caller.provedOf(department(party(OTHER_HER), OTHER_HER))).isEmpty();
    }

    @Test
    void personsProveNothing() {
        Party sender = new Party("Sender", List.of(), List.of(), List.of(new Party.Unit("Person", List.of(OWN_HER))));
        assertThat(caller.provedOf(sender)).isEmpty();
    }

    @Test
    void standsInTheAuditWithoutPersonNumber() {
        CallerIdentity person =
                new CallerIdentity(Role.PERSON, "idporten", List.of(), Optional.of("13857012345"), Optional.empty());
        assertThat(person.auditName()).isEqualTo("person - (idporten)");
        assertThat(caller.auditName()).isEqualTo("institution ENH:999999999 (helseid)");
        assertThat(caller.keys()).containsExactlyInAnyOrder("ENH:999999999", "HER:80000123");
    }

    private static CallerIdentity caller(OrganisationNumber... numbers) {
        return new CallerIdentity(
                Role.INSTITUTION, "helseid", List.of(numbers), Optional.of("13857012345"), Optional.of("9144889"));
    }

    private static Ident ident(String type, String value) {
        return new Ident(value, type, null);
    }

    private static Party party(Ident... idents) {
        return new Party("Sender", Arrays.asList(idents), List.of(), List.of());
    }

    private static Party department(Party organisation, Ident... idents) {
        return new Party(
                organisation.name(),
                organisation.idents(),
                List.of(new Party.Unit("Department", Arrays.asList(idents))),
                List.of());
    }
}
