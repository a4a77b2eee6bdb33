package no.rodtrad.mappings.kith.shape;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.kith.Coded;
import no.rodtrad.mappings.rule.Sourced;
import no.rodtrad.mappings.xml.Elements;
import org.w3c.dom.Element;

/** Reads {@code TeleCom} of the header message and of the common components. */
public final class TelecomReader {

    private TelecomReader() {}

    /** Every {@code TeleCom} below an element; the order of its parts differs among senders. */
    public static List<Sourced<Telecom>> telecoms(Element holder) {
        List<Sourced<Telecom>> all = new ArrayList<>();
        for (Element e : Elements.children(holder, "TeleCom")) {
            String type = Leaf.code(e, "TypeTelecom");
            Sourced<Coded> typed = Leaf.coded(e, "TypeTelecom");
            Elements.children(e, "TeleAddress")
                    .forEach(address -> all.add(Leaf.valueOf(address)
                            .map(number -> new Telecom(number, type))
                            .with(typed)));
        }
        return Leaf.present(all);
    }
}
