package no.rodtrad.mappings.kith.supplement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.rodtrad.mappings.kith.msghead.OrganisationReader;
import no.rodtrad.mappings.kith.shape.Leaf;
import no.rodtrad.mappings.kith.shape.TelecomReader;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * One part of a topic.
 *
 * @param label what it is called in front of its value
 * @param values what stands there: codes, times, yes or no, names, telephones, or words
 */
record TopicPart(String label, Function<Element, List<Sourced<?>>> values) {

    static TopicPart text(String name, String label) {
        return new TopicPart(label, e -> List.of(Leaf.text(e, name)));
    }

    static TopicPart code(String name, String label) {
        return new TopicPart(label, e -> List.of(Leaf.coded(e, name)));
    }

    static TopicPart amount(String name, String label) {
        return new TopicPart(label, e -> List.of(Leaf.quantity(e, name)));
    }

    /** The element of the topic itself is the code. */
    static TopicPart itself(String label) {
        return new TopicPart(label, e -> List.of(Leaf.coded(e)));
    }

    static TopicPart date(String name, String label) {
        return new TopicPart(label, e -> List.of(Leaf.time(e, name)));
    }

    /** Yes or no, or the words that a sender wrote instead. */
    static TopicPart truth(String name, String label) {
        return new TopicPart(label, e -> {
            Sourced<Boolean> truth = Leaf.truth(e, name);
            return List.of(truth.isPresent() ? truth : Leaf.text(e, name));
        });
    }

    /** The name of a person, and where to reach them; numbers that identify them are not read. */
    static TopicPart person(String name, String label) {
        return new TopicPart(
                label,
                e -> Elements.first(e, name).stream()
                        .flatMap(person -> Stream.concat(
                                Stream.of(OrganisationReader.name(person)), TelecomReader.telecoms(person).stream()))
                        .<Sourced<?>>map(value -> value)
                        .toList());
    }
}
