package no.rodtrad.mappings.fhir.clinical;

import java.util.stream.Stream;
import no.rodtrad.mappings.fhir.datatype.Concepts;
import no.rodtrad.mappings.kith.shape.Actor;
import no.rodtrad.mappings.kith.shape.HealthParty;
import no.rodtrad.mappings.kith.shape.InfItem;
import no.rodtrad.mappings.kith.shape.PersonName;

/** Whom a statement comes from, written out for reading. */
final class OriginSection {

    private OriginSection() {}

    static void write(Section section, InfItem.Origin origin) {
        HealthParty party = origin.party();
        section.line(ClinicalRule.ITEM_ORIGIN, origin.role(), Concepts::readable);
        section.line(ClinicalRule.ITEM_ORIGIN, party.relation(), Concepts::readable);
        Stream.of(party.organisation().stream(), party.departments().stream(), party.persons().stream())
                .flatMap(actors -> actors)
                .forEach(actor -> write(section, actor));
    }

    private static void write(Section section, Actor actor) {
        section.line(ClinicalRule.ITEM_ORIGIN, actor.name(), PersonName::text);
        section.line(ClinicalRule.ITEM_ORIGIN, actor.profession(), Concepts::readable);
        actor.kinds().forEach(kind -> section.line(ClinicalRule.ITEM_ORIGIN, kind, Concepts::readable));
        actor.idents()
                .forEach(ident -> section.line(
                        ClinicalRule.ITEM_ORIGIN, ident, i -> i.type() == null ? i.id() : i.type() + " " + i.id()));
    }
}
