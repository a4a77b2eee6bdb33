package no.rodtrad.endtoend;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What in an epikrise or a referral tells the illness: diagnoses and medicines in code and in words, and every sentence of
 * the parts that are not about function, plan or sick leave.
 */
final class HealthWords {

    private static final Set<String> ABOUT_WORK = Set.of("HJ", "OP", "SY", "SYKM");
    private static final int SENTENCE = 12;

    private final Set<String> words = new TreeSet<>();

    private HealthWords() {}

    static Set<String> of(Element message) {
        HealthWords found = new HealthWords();
        found.codes(message, "Concept");
        found.codes(message, "Value");
        found.codes(message, "DrugId");
        found.texts(message, "InfItem", "Type");
        found.texts(message, "Comment", "Heading");
        found.texts(message, "ReasonAsText", "Heading");
        return found.words;
    }

    private void codes(Element message, String name) {
        elements(message, name)
                .flatMap(e -> Stream.of(e.getAttribute("V"), e.getAttribute("DN")))
                .filter(word -> word.length() >= 3)
                .forEach(words::add);
    }

    private void texts(Element message, String name, String kind) {
        elements(message, name)
                .filter(part -> elements(part, kind).noneMatch(k -> ABOUT_WORK.contains(k.getAttribute("V"))))
                .flatMap(part -> Arrays.stream(part.getTextContent().split("[.\\n:;]")))
                .map(sentence -> sentence.replaceAll("\\s+", " ").trim())
                .filter(sentence -> sentence.length() >= SENTENCE)
                .forEach(words::add);
    }

    private static Stream<Element> elements(Element below, String name) {
        NodeList found = below.getElementsByTagNameNS("*", name);
        return Stream.iterate(0, n -> n < found.getLength(), n -> n + 1).map(n -> (Element) found.item(n));
    }
}
