package no.rodtrad.mappings.kith.supplement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * One occurrence of a topic.
 *
 * @param lines never empty
 */
public record Supplement(Topic topic, List<Line> lines) {

    /** A value with what it is called: a code, a time, yes or no, a name, a telephone, or words. */
    public record Line(String label, Sourced<?> value) {}

    /** Every topic of referrals that stands below an element, by topic and then in the order of the message. */
    public static List<Supplement> ofReferral(Element holder) {
        return read(holder, EnumSet.complementOf(EnumSet.copyOf(Topic.OF_EVENTS)));
    }

    /** Every topic of an event, likewise. */
    public static List<Supplement> ofEvent(Element event) {
        return read(event, Topic.OF_EVENTS);
    }

    private static List<Supplement> read(Element holder, Set<Topic> topics) {
        List<Supplement> all = new ArrayList<>();
        for (Topic topic : topics) {
            topic.places().stream()
                    .flatMap(place -> at(holder, place))
                    .map(e -> read(topic, e))
                    .filter(supplement -> !supplement.lines().isEmpty())
                    .forEach(all::add);
        }
        return all;
    }

    private static Supplement read(Topic topic, Element e) {
        return new Supplement(
                topic,
                topic.parts().stream()
                        .flatMap(part -> part.values().apply(e).stream().map(value -> new Line(part.label(), value)))
                        .filter(line -> line.value().isPresent())
                        .toList());
    }

    private static Stream<Element> at(Element holder, String place) {
        Stream<Element> found = Stream.of(holder);
        if (".".equals(place)) {
            return found;
        }
        for (String step : place.split("/")) {
            found = found.flatMap(e -> Elements.children(e, step).stream());
        }
        return found;
    }
}
