package no.rodtrad.sandbox.nav;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import no.rodtrad.adapter.signature.MessageSigner;
import no.rodtrad.adapter.signature.SigningKey;
import no.rodtrad.mappings.xml.XmlGateway;
import no.rodtrad.sandbox.pki.TestPki;
import org.w3c.dom.Document;

/** A dialogue message as NAV takes it, for tests to change and sign. */
public final class DialogNote {

    public static final String MSG_ID = "5d0a3f5e-3a55-4bb5-93ae-7c0c1f0a5b11";

    private static final String XML = """
            <MsgHead xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24">
              <MsgInfo>
                <Type V="DIALOG_NOTAT" DN="Notat"/>
                <MIGversion>v1.2 2006-05-24</MIGversion>
                <GenDate>2026-11-23T10:00:00+01:00</GenDate>
                <MsgId>5d0a3f5e-3a55-4bb5-93ae-7c0c1f0a5b11</MsgId>
                <Sender><Organisation>
                  <OrganisationName>Solbakken rehabiliteringssenter</OrganisationName>
                  <Ident><Id>310789011</Id><TypeId V="ENH" DN="Organisasjonsnummer" S="2.16.578.1.12.4.1.1.9051"/></Ident>
                  <Ident><Id>8140001</Id><TypeId V="HER" DN="HER-id" S="2.16.578.1.12.4.1.1.9051"/></Ident>
                </Organisation></Sender>
                <Receiver><Organisation>
                  <OrganisationName>NAV</OrganisationName>
                  <Ident><Id>889640782</Id><TypeId V="ENH" DN="Organisasjonsnummer" S="2.16.578.1.12.4.1.1.9051"/></Ident>
                </Organisation></Receiver>
                <Patient>
                  <FamilyName>Fjellrev</FamilyName><GivenName>Kari</GivenName>
                  <Ident><Id>14837541051</Id><TypeId V="FNR" DN="Fødselsnummer" S="2.16.578.1.12.4.1.1.8116"/></Ident>
                </Patient>
              </MsgInfo>
              <Document>
                <DocumentConnection V="H" DN="Hoveddokument"/>
                <RefDoc><MsgType V="XML" DN="XML-instans"/><MimeType>text/xml</MimeType><Content>
                  <Dialogmelding xmlns="http://www.kith.no/xmlstds/dialog/2006-10-11"><Notat>
                    <TemaKodet V="1" S="2.16.578.1.12.4.1.1.8128" DN="Henvendelse om sykefraværsoppfølging"/>
                    <TekstNotatInnhold>Rehabiliteringsopphold fra 26.10.2026.</TekstNotatInnhold>
                  </Notat></Dialogmelding>
                </Content></RefDoc>
              </Document>
              <Document>
                <DocumentConnection V="V" DN="Vedlegg"/>
                <RefDoc><MsgType V="A" DN="Vedlegg"/><MimeType>application/pdf</MimeType><Content>
                  <Base64Container xmlns="http://www.kith.no/xmlstds/base64container">JVBERi0xLjcK</Base64Container>
                </Content></RefDoc>
              </Document>
            </MsgHead>
            """;

    private final SigningKey key;

    public DialogNote(TestPki pki) {
        this.key = pki.ofOrganisation("310789011");
    }

    /** Certificates that all tests of a run share, because keys take their time. */
    public static TestPki pki(Path folder) throws Exception {
        return TestPki.open(folder, Clock.systemUTC());
    }

    /** Unsigned, after a change. */
    public static byte[] unsigned(UnaryOperator<String> change) {
        return change.apply(XML).getBytes(StandardCharsets.UTF_8);
    }

    /** Signed, after a change. */
    public byte[] signed(UnaryOperator<String> change) {
        Document document = XmlGateway.parse(unsigned(change)).orElseThrow();
        new MessageSigner(key.key(), key.chain()).sign(document);
        return XmlGateway.write(document, StandardCharsets.UTF_8);
    }

    /** A changed text, which must have been there to be changed. */
    public static UnaryOperator<String> replacing(String from, String to) {
        return xml -> {
            if (!xml.contains(from)) {
                throw new IllegalArgumentException("there is no " + from);
            }
            return xml.replace(from, to);
        };
    }
}
