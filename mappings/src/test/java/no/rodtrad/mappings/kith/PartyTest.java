package no.rodtrad.mappings.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rodtrad.profiles.IdentifierSystem;
import org.junit.jupiter.api.Test;

class PartyTest {

    private static final Ident LOCAL = new Ident("17", "LOK", null);
    private static final Ident HER = new Ident("80000220", "HER", null);
    private static final Ident ENH = new Ident("310001783", "ENH", null);

    @Test
    void isKnownByItsFirstNationalNumber() {
        assertThat(party(List.of(LOCAL, HER, ENH)).key()).contains("HER:80000220");
        assertThat(party(List.of(LOCAL)).key()).isEmpty();
    }

    /** A department answers for an organisation that has no number of its own, a person never. */
    @Test
    void isKnownByADepartmentAndNotByAPerson() {
        Party.Unit named = new Party.Unit(null, List.of(ENH));
        assertThat(new Party(null, List.of(), List.of(named), List.of()).key()).contains("ENH:310001783");
        assertThat(new Party(null, List.of(), List.of(), List.of(named)).key()).isEmpty();
        assertThat(new Party(null, List.of(HER), List.of(named), List.of()).organisationIdents())
                .containsExactly(HER, ENH);
    }

    @Test
    void theSameNumberOfAnotherSystemIsAnother() {
        assertThat(HER.same(IdentifierSystem.HER, "80000220")).isTrue();
        assertThat(HER.same(IdentifierSystem.ENH, "80000220")).isFalse();
        assertThat(HER.same(IdentifierSystem.HER, "80000221")).isFalse();
        assertThat(LOCAL.same(IdentifierSystem.HER, "17")).isFalse();
    }

    private static Party party(List<Ident> idents) {
        return new Party("Lillevik legekontor", idents, List.of(), List.of());
    }
}
