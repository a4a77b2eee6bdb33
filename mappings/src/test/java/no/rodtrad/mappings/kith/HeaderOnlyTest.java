package no.rodtrad.mappings.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.rodtrad.mappings.testing.Cases;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A negative receipt can be built whenever the root is known and id and parties can be read. */
class HeaderOnlyTest {

    private static final BasisHeader.Places PLACES =
            new BasisHeader.Places("ServRprt", "ServProvId", "ServProvider", "Requester");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong-mig-version",
                "message-id-no-uuid",
                "patient-missing",
                "patient-id-missing",
                "patient-id-malformed",
                "sender-without-number",
                "head-sender-empty",
                "dialog-of-another-version",
                "dialogue-missing",
                "header-message-with-other-content"
            })
    void isThere(String name) {
        Optional<MessageHeader> header = header("refusals", name);
        assertThat(header).isPresent();
        assertThat(header.get().messageId()).isNotBlank();
        assertThat(header.get().receiver().idents()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-root",
                "epikrise-1-0",
                "message-id-missing",
                "report-missing",
                "sender-part-missing",
                "referrer-missing"
            })
    void isNotThere(String name) {
        assertThat(header("refusals", name)).isEmpty();
    }

    @Test
    void mirrorsPartiesOfABasisMessage() {
        MessageHeader header = header("mapping", "epikrise-rehabilitation").orElseThrow();
        assertThat(header.kind()).isEqualTo(MessageKind.EPIKRISE_1_2);
        assertThat(header.action()).isEqualTo("N");
        assertThat(header.documentId()).isEqualTo("0c5d7a5e-8f0e-4f6c-b0f7-27a4e3f6d901");
        assertThat(header.generated()).isEqualTo("2026-10-02T13:40:12+02:00");
        assertThat(header.sender().name()).isEqualTo("Solbakken rehabiliteringssenter");
        assertThat(header.sender().organisationIdents())
                .extracting(Ident::type, Ident::id)
                .containsExactly(tuple("ENH", "310001015"), tuple("HER", "80000120"), tuple("HER", "80000121"));
        assertThat(header.receiver().persons()).extracting(Party.Unit::name).containsExactly("Aksel Brattbakk");
    }

    @Test
    void senderAndReceiverChangePlacesInAHenvisning() {
        MessageHeader header = header("mapping", "henvisning-rehabilitation").orElseThrow();
        assertThat(header.sender().name()).isEqualTo("Lillevik legekontor");
        assertThat(header.receiver().name()).isEqualTo("Solbakken rehabiliteringssenter");
        assertThat(header.patientIdents())
                .as("eleven digits without a type are a birth number")
                .isEqualTo(List.of(new Ident("14927810019", "FNR", null)));
    }

    @Test
    void readsTheHeaderMessage() {
        MessageHeader header = header("mapping", "dialogmelding-notat").orElseThrow();
        assertThat(header.type().code()).isEqualTo("DIALOG_NOTAT");
        assertThat(header.documentId()).as("a dialogue has no versions").isNull();
        assertThat(header.sender().departments()).isEmpty();
        assertThat(header.sender().persons()).extracting(Party.Unit::name).containsExactly("Brattbakk Aksel");
    }

    /** A doctor may stand alone in the place of an organisation, whose number then is the party's. */
    @Test
    void aPersonAloneIsAParty() {
        MessageHeader header = basis("<Requester><HCP><HCProf><Name>Aksel Brattbakk</Name><Id>9990017</Id>"
                + "<TypeId V='HPR' DN='HPR-nummer'/></HCProf></HCP></Requester>");
        assertThat(header.receiver().name()).isEqualTo("Aksel Brattbakk");
        assertThat(header.receiver().idents()).containsExactly(new Ident("9990017", "HPR", "HPR-nummer"));
    }

    @Test
    void everyNumberOfThePatientIsRead() {
        MessageHeader header = basis("<Patient><OffId>14927810019</OffId><AdditionalId><Id>H-7</Id>"
                + "<Type V='HNR'/></AdditionalId></Patient>");
        assertThat(header.patientIdents())
                .containsExactly(new Ident("14927810019", "FNR", null), new Ident("H-7", "HNR", null));
    }

    /** The schema has the time as an attribute; some write it as text. */
    @ParameterizedTest
    @ValueSource(strings = {"<GenDate V='2026-10-02'/>", "<GenDate>2026-10-02</GenDate>"})
    void readsWhenTheMessageWasMade(String written) {
        assertThat(basis("").generated()).isNull();
        assertThat(BasisHeader.read(
                                Mapped.root(("<Message>" + written + "</Message>").getBytes(StandardCharsets.UTF_8)),
                                MessageKind.EPIKRISE_1_2,
                                PLACES)
                        .generated())
                .isEqualTo("2026-10-02");
    }

    private static MessageHeader basis(String body) {
        String xml = "<Message><ServRprt>" + body + "</ServRprt></Message>";
        return BasisHeader.read(Mapped.root(xml.getBytes(StandardCharsets.UTF_8)), MessageKind.EPIKRISE_1_2, PLACES);
    }

    private static Optional<MessageHeader> header(String kind, String name) {
        return KithReader.headerOnly(Mapped.root(Cases.of(kind, name).input()));
    }
}
