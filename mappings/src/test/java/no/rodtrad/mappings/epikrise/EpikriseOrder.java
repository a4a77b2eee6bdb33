package no.rodtrad.mappings.epikrise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/**
 * The order of elements in Epikrise 1.2, checked without the official schema: {@code order.txt} has a line for each element
 * that the writer makes, with its children as a regular expression.
 */
final class EpikriseOrder {

    private static final Path FILE = Path.of("src/test/resources/no/rodtrad/mappings/epikrise/order.txt");

    private EpikriseOrder() {}

    static List<String> complaints(Element root) {
        List<String> complaints = new ArrayList<>();
        check(root, rules(), complaints);
        return complaints;
    }

    private static void check(Element element, Map<String, Pattern> rules, List<String> complaints) {
        if (!"http://www.kith.no/xmlstds/epikrise/2012-02-15".equals(element.getNamespaceURI())) {
            return;
        }
        StringBuilder children = new StringBuilder();
        Elements.children(element)
                .forEach(child -> children.append(child.getLocalName()).append(' '));
        Pattern rule = rules.get(element.getLocalName());
        if (rule == null ? children.length() > 0 : !rule.matcher(children).matches()) {
            complaints.add(element.getLocalName() + ": " + children);
        }
        Elements.children(element).forEach(child -> check(child, rules, complaints));
    }

    /** {@code A B? C*} as {@code (A )(B )?(C )*}. */
    private static Map<String, Pattern> rules() {
        Map<String, Pattern> rules = new HashMap<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(": ", 2);
                    rules.put(
                            parts[0],
                            Pattern.compile(
                                    parts[1].replaceAll("(\\w+)", "($1 )").replaceAll(" (?!\\))", "")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }
}
