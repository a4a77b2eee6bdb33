package no.rodtrad.site.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.rodtrad.site.SmallPackage;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void thePiecesAreTheTextAgain() {
        String json = "{\n \"a\\\"b\" : [1, -2.5e3, true, null], \"c\": \"<d> & \\\\\"\n}\n";

        assertThat(parts(json).stream().map(JsonPart::text).collect(Collectors.joining()))
                .isEqualTo(json);
    }

    @Test
    void keysStringsAndLiteralsAreToldApart() {
        assertThat(parts("{\"n\": 7, \"s\": \"n\"}"))
                .filteredOn(part -> !part.kind().isEmpty())
                .extracting(part -> part.kind() + " " + part.text())
                .containsExactly("key \"n\"", "literal 7", "key \"s\"", "string \"n\"");
    }

    @Test
    void referencesAndCanonicalsLeadToTheirPages() {
        assertThat(parts("[\"CarePlan/one\", \"" + SmallPackage.CODES + "\", \"CarePlan/two\"]"))
                .filteredOn(part -> part.kind().equals("string"))
                .extracting(JsonPart::href)
                .containsExactly("CarePlan-one.html", "CodeSystem-colour.html", null);
    }

    private static List<JsonPart> parts(String json) {
        return JsonText.parts(json, SmallPackage.whole().links());
    }
}
