package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class ExtractPdfTest {

    private static final Instant CREATED = Instant.parse("2026-03-02T23:30:00Z");

    @Test
    void saysTheSameAsTheText() throws IOException {
        WorkFocusedExtract extract = ExtractBuilderTest.whole();
        byte[] pdf = ExtractPdf.of(extract, CREATED);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = words(new PDFTextStripper().getText(document));
            assertThat(text).contains("Laget 03.03.2026").doesNotContain(Facts.SECRET);
            ExtractText.of(extract)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> assertThat(text).contains(words(line)));
        }
    }

    @Test
    void theSameExtractMakesTheSameBytes() {
        byte[] first = ExtractPdf.of(ExtractBuilderTest.whole(), CREATED);
        assertThat(ExtractPdf.of(ExtractBuilderTest.whole(), CREATED)).isEqualTo(first);
    }

    @Test
    void isAccessible() throws IOException {
        try (PDDocument document = Loader.loadPDF(ExtractPdf.of(ExtractBuilderTest.whole(), CREATED))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb-NO");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Arbeidsrettet informasjon");
            byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(xmp, StandardCharsets.UTF_8)).contains("pdfuaid");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).endsWith("LiberationSans");
            }
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void theStructureHoldsHeadingsAndListsInReadingOrder() throws IOException {
        try (PDDocument document = Loader.loadPDF(ExtractPdf.of(ExtractBuilderTest.whole(), CREATED))) {
            List<String> types = new ArrayList<>();
            types(document.getDocumentCatalog().getStructureTreeRoot(), types);
            assertThat(types).startsWith("Document", "H1", "P", "H2", "P", "H2", "L", "LI", "Lbl", "LBody");
            long headings =
                    ExtractLayout.of(ExtractBuilderTest.whole()).blocks().size();
            assertThat(types.stream().filter("H2"::equals).count()).isEqualTo(headings);
        }
    }

    /** veraPDF is the reference checker of PDF/UA. */
    @Tag("many")
    @ParameterizedTest
    @ValueSource(ints = {0, 400})
    void veraPdfFindsNothing(int moreLines) throws Exception {
        byte[] pdf = ExtractPdf.of(TextLimitTest.with(moreLines), CREATED);
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getFailedChecks().keySet()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
        }
    }

    @Test
    void everyCharacterOfNavsCanBeWritten() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int c = 0x21; c <= 0xFF; c++) {
            all.append(c <= 0x7E || c >= 0xA1 && c != 0xAD ? Character.toString(c) : "");
        }
        try (PDDocument document = Loader.loadPDF(ExtractPdf.of(TextLimitTest.with(all.toString()), CREATED))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(all);
        }
    }

    @Test
    void aLongExtractGoesOverPagesAndLosesNothing() throws IOException {
        WorkFocusedExtract extract = TextLimitTest.with(400);
        try (PDDocument document = Loader.loadPDF(ExtractPdf.of(extract, CREATED))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            String text = words(new PDFTextStripper().getText(document).replaceAll("Side \\d+ av \\d+", ""));
            ExtractLayout.of(extract).blocks().stream()
                    .flatMap(block -> block.lines().stream())
                    .forEach(line -> assertThat(text).contains(words(line)));
        }
    }

    private static void types(PDStructureNode node, List<String> types) {
        if (node instanceof PDStructureElement element) {
            types.add(element.getStructureType());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode below) {
                types(below, types);
            }
        }
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").trim();
    }
}
