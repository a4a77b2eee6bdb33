package no.rodtrad.mappings.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * An extract as a tagged, accessible PDF (PDF/UA-1) in Norwegian. All of the extract is in it, however long. The same extract
 * and date make the same bytes.
 */
public final class ExtractPdf {

    private ExtractPdf() {}

    /**
     * Makes the PDF.
     *
     * @param created its day in Norway stands below the title
     */
    public static byte[] of(WorkFocusedExtract extract, Instant created) {
        ExtractLayout layout = ExtractLayout.of(extract);
        String day = created.atZone(Days.ZONE).toLocalDate().toString();
        try (TaggedPdf pdf = new TaggedPdf(layout.title(), PlainLayout.of(layout.title(), layout.blocks()))) {
            pdf.heading(1, layout.title());
            pdf.paragraph("Laget " + NorwegianDate.of(day));
            for (ExtractLayout.Block block : layout.blocks()) {
                pdf.heading(2, block.heading());
                if (block.items()) {
                    pdf.list(block.lines());
                } else {
                    block.lines().stream().filter(line -> !line.isBlank()).forEach(pdf::paragraph);
                }
            }
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
