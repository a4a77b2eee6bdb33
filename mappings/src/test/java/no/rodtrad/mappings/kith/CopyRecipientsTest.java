package no.rodtrad.mappings.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import no.rodtrad.mappings.testing.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyRecipientsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ServRprt", "ServReq"})
    void ofABasisMessage(String body) {
        String xml = "<Message><" + body + "><CopyDest>" + hcp("NAV", "889640782") + "</CopyDest><CopyDest/><CopyDest>"
                + hcp("Lillevik legekontor", "310001783") + "</CopyDest><Requester>"
                + hcp("Solbakken rehabiliteringssenter", "310001015") + "</Requester></" + body + "></Message>";
        assertThat(CopyRecipients.of(Mapped.root(xml.getBytes(StandardCharsets.UTF_8))))
                .extracting(Party::name, party -> party.key().orElseThrow())
                .containsExactly(tuple("NAV", "ENH:889640782"), tuple("Lillevik legekontor", "ENH:310001783"));
    }

    @Test
    void ofAHeaderMessage() {
        String xml = "<MsgHead><MsgInfo><Receiver>" + organisation("Lillevik legekontor", "310001783")
                + "</Receiver><OtherReceiver>" + organisation("NAV", "889640782")
                + "</OtherReceiver><OtherReceiver><Patient/></OtherReceiver></MsgInfo></MsgHead>";
        assertThat(CopyRecipients.of(Mapped.root(xml.getBytes(StandardCharsets.UTF_8))))
                .extracting(party -> party.key().orElseThrow())
                .containsExactly("ENH:889640782");
    }

    private static String hcp(String name, String number) {
        return "<HCP><Inst><Name>" + name + "</Name><Id>" + number + "</Id><TypeId V='ENH'/></Inst></HCP>";
    }

    private static String organisation(String name, String number) {
        return "<Organisation><OrganisationName>" + name + "</OrganisationName><Ident><Id>" + number
                + "</Id><TypeId V='ENH'/></Ident></Organisation>";
    }
}
