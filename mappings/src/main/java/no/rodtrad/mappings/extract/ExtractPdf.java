package no.rodtrad.mappings.extract;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * An extract as a tagged, accessible PDF (PDF/UA-1) in Norwegian. The font is embedded: Liberation Sans (SIL Open Font
 * License), which comes with PDFBox.
 */
public final class ExtractPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // The renderer logs what it cannot lay out, and that is text about a person.
        XRLog.setLoggingEnabled(false);
    }

    private ExtractPdf() {}

    /**
     * Makes the PDF.
     *
     * @param created stands as the creation date
     */
    public static byte[] of(WorkFocusedExtract extract, Instant created) {
        ExtractLayout layout = ExtractLayout.of(extract);
        Document html = ExtractHtml.of(layout, NorwegianDate.of(created));
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFont(
                        () -> PDDocument.class.getResourceAsStream(FONT), ExtractHtml.FONT, 400, FontStyle.NORMAL, true)
                .usePdfUaAccessibility(true)
                .withProducer("Rødtråd")
                .withW3cDocument(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                Calendar calendar = GregorianCalendar.from(created.atZone(NorwegianDate.ZONE));
                document.getDocumentInformation().setCreationDate(calendar);
                document.getDocumentInformation().setModificationDate(calendar);
                document.setDocumentId(created.toEpochMilli());
                document.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
