package no.rodtrad.adapter.signature;

import static no.rodtrad.adapter.signature.Signed.VERIFIER;
import static no.rodtrad.adapter.signature.Signed.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import no.rodtrad.mappings.refusal.ErrorCode;
import no.rodtrad.mappings.xml.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class SignatureTamperingTest {

    enum Change {
        TEXT(xml -> xml.replace("Fjellrev", "Fjellrevv")),
        ATTRIBUTE(xml -> xml.replace("DIALOG_NOTAT", "DIALOG_SVAR")),
        ELEMENT_REMOVED(xml -> xml.replace("<FamilyName>Fjellrev</FamilyName>", "")),
        SIBLING_ADDED(xml -> xml.replace("</MsgInfo>", "<Ack V=\"J\"/></MsgInfo>")),
        ELEMENT_RENAMED(xml -> xml.replace("FamilyName>", "GivenName>")),
        NAMESPACE(xml -> xml.replace("<Patient>", "<Patient xmlns=\"urn:other\">")),
        INSTRUCTION(xml -> xml.replace("</MsgInfo>", "<?read other?></MsgInfo>")),
        SIGNATURE_VALUE(xml -> xml.replaceFirst("<ds:SignatureValue>....", "<ds:SignatureValue>AAAA")),
        SIGNATURE_VALUE_EMPTY(xml -> xml.replaceFirst("<ds:SignatureValue>[^<]*", "<ds:SignatureValue>")),
        SIGNATURE_VALUE_NOT_BASE64(xml -> xml.replaceFirst("<ds:SignatureValue>....", "<ds:SignatureValue>!!!!")),
        DIGEST_VALUE(xml -> xml.replaceFirst("<ds:DigestValue>....", "<ds:DigestValue>AAAA"));

        private final UnaryOperator<String> edit;

        Change(UnaryOperator<String> edit) {
            this.edit = edit;
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryChange(Change change) {
        String signed = Messages.text(Signed.message());
        String changed = change.edit.apply(signed);
        assertThat(changed).isNotEqualTo(signed);
        assertRefused(Messages.parse(changed), ErrorCode.SIGNATURE_WRONG);
    }

    /** Comments are not signed. What is read must be the same with and without them. */
    @Test
    void readsNothingFromCommentsAndNothingAroundThem() {
        String commented = Messages.text(Signed.message())
                .replace("Fjellrev", "Fjell<!-- nobody signed this -->rev")
                .replace("<MsgInfo>", "<!-- <MsgInfo/> --><MsgInfo>")
                .replace("</MsgHead>", "</MsgHead><!-- after -->");
        Element root = VERIFIER.verify(Messages.parse(commented)).orElseThrow().root();
        Element name = Elements.first(root, "MsgInfo/Patient/FamilyName").orElseThrow();
        assertThat(name.getFirstChild().getNodeValue()).isEqualTo("Fjellrev");
        assertThat(Messages.text(root.getOwnerDocument())).doesNotContain("<!--");
    }

    @Test
    void acceptsAnotherWritingOfTheSameContent() {
        String rewritten = Messages.text(Signed.message())
                .replace("<Type V=\"DIALOG_NOTAT\" DN=\"Notat\"/>", "<Type   DN='Notat'  V='DIALOG_NOTAT'></Type>")
                .replace("<Type DN=\"Notat\" V=\"DIALOG_NOTAT\"/>", "<Type   V='DIALOG_NOTAT'  DN='Notat'></Type>")
                .replace("Fjellrev", "<![CDATA[Fjell]]>rev");
        assertThat(rewritten).contains("'DIALOG_NOTAT'");
        VERIFIER.verify(Messages.parse(rewritten)).orElseThrow();
    }
}
