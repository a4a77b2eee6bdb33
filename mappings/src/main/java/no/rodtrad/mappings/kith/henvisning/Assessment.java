package no.rodtrad.mappings.kith.henvisning;

import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.kith.shape.KithTime;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * {@code VurderingAvHenvisning}: whether the person has a right to help from the specialist health service, as assessed where
 * the referral came first.
 *
 * @param freeChoice whether the person chose the hospital
 * @param waitingEnded why the waiting time ended, list 8445
 * @param course the id of the course of treatment
 * @param right whether there is a right to necessary health care
 * @param outcome list 8485
 */
public record Assessment(
        List<Sourced<Dated>> dates,
        Sourced<Boolean> freeChoice,
        Sourced<Coded> waitingEnded,
        Sourced<String> course,
        Sourced<Boolean> right,
        Sourced<Coded> outcome) {

    /** A date, with what it is the date of (9147); the kind may be null. */
    public record Dated(Coded kind, KithTime at) {}

    static Assessment read(Element e) {
        return new Assessment(
                Leaf.present(Elements.children(e, "DatoMottakOgVurdering").stream()
                        .map(Assessment::dated)
                        .toList()),
                Leaf.truth(e, "Opplysninger/FrittSykehusvalg"),
                Leaf.coded(e, "Opplysninger/VentetidSluttkode"),
                Leaf.text(e, "Opplysninger/ForlopsId"),
                Leaf.truth(e, "Opplysninger/RettTilHelsehjelp"),
                Leaf.coded(e, "Opplysninger/UtfallAvVurdering"));
    }

    private static Sourced<Dated> dated(Element e) {
        Coded kind = Elements.first(e, "TypeDato").map(Leaf::plain).orElse(null);
        return Leaf.time(e, "Dato").map(at -> new Dated(kind, at)).with(Leaf.coded(e, "TypeDato"));
    }
}
