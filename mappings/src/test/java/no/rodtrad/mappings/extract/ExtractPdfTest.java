package no.rodtrad.mappings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

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
                    .forEach(line -> assertThat(text).contains(words(line.replaceFirst("^- ", ""))));
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
        }
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").trim();
    }
}
