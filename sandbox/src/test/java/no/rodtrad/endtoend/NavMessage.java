package no.rodtrad.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.rodtrad.mappings.xml.Elements;
import no.rodtrad.mappings.xml.XmlGateway;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Element;

/**
 * A message as it reached NAV.
 *
 * @param at when, as NAV's side saw it
 */
record NavMessage(byte[] bytes, Instant at) {

    private static final Pattern ENCODED = Pattern.compile(
            "(<(?:\\w+:)?(DigestValue|SignatureValue|X509Certificate|Base64Container)\\b[^>]*>)[^<]*(<)");

    String id() {
        return Elements.text(root(), "MsgInfo/MsgId").orElseThrow();
    }

    /** What a case worker reads. */
    String note() {
        return Elements.children(root(), "Document").stream()
                .flatMap(document ->
                        Elements.text(document, "RefDoc/Content/Dialogmelding/Notat/TekstNotatInnhold").stream())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Everything that can be read in it: the XML with its attributes, and the text of the PDF. Not the encoded bytes as they
     * stand, in which a short code may turn up by chance.
     */
    String everything() {
        return ENCODED.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("$1$3") + "\n" + pdf();
    }

    /** The text of the PDF on one line, since a PDF breaks lines where it likes. */
    String pdf() {
        return Elements.children(root(), "Document").stream()
                .flatMap(document -> Elements.text(document, "RefDoc/Content/Base64Container").stream())
                .map(NavMessage::pdfText)
                .collect(Collectors.joining("\n"));
    }

    Element root() {
        return XmlGateway.parse(bytes).orElseThrow().getDocumentElement();
    }

    private static String pdfText(String base64) {
        try (PDDocument pdf = Loader.loadPDF(Base64.getMimeDecoder().decode(base64))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
