package no.rodtrad.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.sandbox.issuers.Cast;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class StoryEpikriseTest {

    private final StoryEpikrise epikrise = StoryEpikrise.load();

    private Element sent() {
        return XmlGateway.parse(epikrise.asSentAt(Instant.parse("2026-11-23T10:00:00Z")))
                .orElseThrow()
                .getDocumentElement();
    }

    @Test
    void isANewMessageAndANewDocumentEachTime() {
        Element first = sent();
        Element second = sent();
        assertThat(Elements.text(first, "MsgId")).isPresent().isNotEqualTo(Elements.text(second, "MsgId"));
        assertThat(Elements.text(first, "ServRprt/ServProvId"))
                .isPresent()
                .isNotEqualTo(Elements.text(second, "ServRprt/ServProvId"));
        assertThat(Elements.first(first, "GenDate").orElseThrow().getAttribute("V"))
                .isEqualTo("2026-11-23T11:00:00+01:00");
    }

    @Test
    void namesTheCast() {
        Cast cast = epikrise.cast();
        assertThat(cast.institution().organisation()).matches("[0-9]{9}");
        assertThat(cast.institution().herIds()).isNotEmpty().allMatch(id -> id.matches("[0-9]{1,8}"));
        assertThat(cast.gp().organisation())
                .matches("[0-9]{9}")
                .isNotEqualTo(cast.institution().organisation());
        assertThat(epikrise.patientName()).contains(",");
    }

    /** Month + 80: nobody has such a number. */
    @Test
    void isAboutASyntheticPerson() {
        assertThat(Integer.parseInt(epikrise.cast().person().substring(2, 4))).isBetween(81, 92);
    }
}
