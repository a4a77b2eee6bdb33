package no.rodtrad.mappings.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.rule.Trace;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import no.rodtrad.mappings.testing.PackageValidator;
import no.rodtrad.mappings.testing.TargetPath;
import no.rodtrad.mappings.xml.Elements;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Whatever single element a sender leaves out or leaves empty, the message is refused by a code or mapped truly and validly. */
class LenientTest {

    private static final int MANDATORY = 40;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "epikrise-rehabilitation",
                "henvisning-rehabilitation",
                "henvisning-2-0-new",
                "henvisning-2-0-onward",
                "henvisning-2-0-cancellation",
                "henvisning-supplements",
                "epikrise-supplements",
                "dialogmelding-reply",
                "dialogmelding-question",
                "dialogmelding-nav-request",
                "dialogmelding-1-1-reply",
                "sykmelding-all-kinds",
                "legeerklaering-whole"
            })
    void anyElementMayBeMissing(String name) {
        byte[] input = Cases.of("mapping", name).input();
        int refused = 0;
        List<String> faults = new ArrayList<>();
        int elements = all(Mapped.root(input)).size();
        for (int i = 1; i < elements; i++) {
            Element root = Mapped.root(input);
            Element victim = all(root).get(i);
            String place = Elements.path(victim);
            victim.getParentNode().removeChild(victim);
            refused += check(input, root, "without " + place, faults);
        }
        assertThat(faults).isEmpty();
        assertThat(refused).as("refusals").isBetween(1, MANDATORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "epikrise-rehabilitation",
                "henvisning-rehabilitation",
                "henvisning-2-0-new",
                "dialogmelding-reply",
                "sykmelding-all-kinds",
                "legeerklaering-whole"
            })
    void anyElementMayBeEmpty(String name) {
        byte[] input = Cases.of("mapping", name).input();
        int refused = 0;
        List<String> faults = new ArrayList<>();
        int elements = all(Mapped.root(input)).size();
        for (int i = 1; i < elements; i++) {
            Element root = Mapped.root(input);
            Element victim = all(root).get(i);
            while (victim.getFirstChild() != null) {
                victim.removeChild(victim.getFirstChild());
            }
            while (victim.getAttributes().getLength() > 0) {
                victim.getAttributes()
                        .removeNamedItem(victim.getAttributes().item(0).getNodeName());
            }
            refused += check(input, root, "empty " + Elements.path(victim), faults);
        }
        assertThat(faults).isEmpty();
        assertThat(refused).as("refusals").isBetween(1, MANDATORY);
    }

    private static int check(byte[] input, Element root, String what, List<String> faults) {
        if (KithReader.read(root) instanceof Result.Refused) {
            return 1;
        }
        MappedMessage mapped = Mapped.of(input, root).result();
        Map<String, Resource> made = new HashMap<>();
        mapped.resources().forEach(r -> made.put(r.fhirType() + "/" + r.getIdPart(), r));
        for (Trace.Step step : mapped.trace().steps()) {
            assertThat(made).as(what + " " + step.rule()).containsKey(step.resource());
            assertThat(TargetPath.values(made.get(step.resource()), step.element()))
                    .as(what + " " + step.rule())
                    .isNotEmpty();
        }
        made.forEach((name, resource) ->
                PackageValidator.errors(resource).forEach(error -> faults.add(what + ": " + name + " " + error)));
        return 0;
    }

    private static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>(List.of(root));
        Elements.children(root).forEach(child -> all.addAll(all(child)));
        return all;
    }
}
