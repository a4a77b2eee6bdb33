package no.rodtrad.mappings.kith.wrapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.kith.KithMessage;
import no.rodtrad.mappings.kith.KithReader;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.refusal.Result;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NestedHeadTest {

    private static final String OPEN =
            "<MsgHead xmlns='http://www.kith.no/xmlstds/msghead/2006-05-24'><MsgInfo/><Document><RefDoc><Content>";
    private static final String CLOSE = "</Content></RefDoc></Document></MsgHead>";
    private static final String DIALOGUE = "<Dialogmelding xmlns='http://www.kith.no/xmlstds/dialog/2006-10-11'/>";

    @Test
    void theInnerMessageIsRead() {
        String inner =
                Cases.of("mapping", "dialogmelding-reply").text("input.xml").replaceFirst("<\\?xml[^>]*>", "");
        Element root = root(OPEN + inner + CLOSE);
        assertThat(KithReader.read(root)).isInstanceOf(Result.Refused.class);
        KithMessage message = NestedHead.innermost(root).then(KithReader::read).orElseThrow();
        assertThat(message.header().patientIdents()).isNotEmpty();
    }

    @Test
    void attachmentsBesideItAreNoSecondMessage() {
        Element root = root(OPEN + OPEN + DIALOGUE + CLOSE
                + "</Content></RefDoc></Document><Document><RefDoc><Content>"
                + "<Base64Container xmlns='http://www.kith.no/xmlstds/base64container'>AAAA</Base64Container>"
                + CLOSE);
        assertThat(NestedHead.innermost(root).orElseThrow()).isNotSameAs(root);
    }

    @Test
    void whatIsNotNestedStays() {
        Element root = root(OPEN + DIALOGUE + CLOSE);
        assertThat(NestedHead.innermost(root).orElseThrow()).isSameAs(root);
        Element basis = root("<Message xmlns='http://www.kith.no/xmlstds/epikrise/2012-02-15'/>");
        assertThat(NestedHead.innermost(basis).orElseThrow()).isSameAs(basis);
    }

    @Test
    void refusesSeveral() {
        String one = OPEN + DIALOGUE + CLOSE;
        assertThat(code(OPEN + one + one + CLOSE)).isEqualTo(ErrorCode.SEVERAL_MESSAGES);
        assertThat(code(OPEN + DIALOGUE + one + CLOSE)).isEqualTo(ErrorCode.SEVERAL_MESSAGES);
    }

    @Test
    void refusesWhatGoesTooDeep() {
        assertThat(NestedHead.innermost(root(OPEN.repeat(4) + DIALOGUE + CLOSE.repeat(4))))
                .isInstanceOf(Result.Ok.class);
        assertThat(code(OPEN.repeat(5) + DIALOGUE + CLOSE.repeat(5))).isEqualTo(ErrorCode.TOO_DEEP);
    }

    private static ErrorCode code(String xml) {
        return ((Result.Refused<Element>) NestedHead.innermost(root(xml)))
                .refusal()
                .code();
    }

    private static Element root(String xml) {
        return Mapped.root(xml.getBytes(StandardCharsets.UTF_8));
    }
}
