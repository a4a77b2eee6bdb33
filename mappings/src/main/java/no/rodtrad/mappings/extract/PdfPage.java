package no.rodtrad.mappings.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page, written from top to bottom: lines of text in marked content, each with the number that the structure names. */
final class PdfPage {

    static final float MARGIN = 57;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private static final COSName FONT = COSName.getPDFName("F1");
    private static final float BOTTOM = 62;
    private static final float LEADING = 1.4f;

    private final PDDocument document;
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final int number;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private final ContentStreamWriter content = new ContentStreamWriter(bytes);
    private final COSArray owners = new COSArray();
    private float y = PDRectangle.A4.getHeight() - 62;

    PdfPage(PDDocument document, COSDictionary font, int number) throws IOException {
        this.document = document;
        this.number = number;
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(FONT, font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.setStructParents(number);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
    }

    PDPage page() {
        return page;
    }

    int number() {
        return number;
    }

    boolean hasRoom(float height) {
        return y - height >= BOTTOM;
    }

    /** How many lines there is room for, one at least. */
    int room(float size) {
        return Math.max(1, (int) ((y - BOTTOM) / (size * LEADING)));
    }

    void space(float height) {
        y -= height;
    }

    /** @return the number of the marked content */
    int text(List<String> lines, float size, float indent) {
        int id = begin();
        for (String line : lines) {
            y -= size * LEADING;
            show(line, size, MARGIN + indent, y);
        }
        write(Operator.getOperator("EMC"));
        return id;
    }

    /** What stands before the next text, on its first line. */
    int label(String label, float size) {
        int id = begin();
        show(label, size, MARGIN + 4, y - size * LEADING);
        write(Operator.getOperator("EMC"));
        return id;
    }

    /** Says which element of the structure the last marked content belongs to. */
    void belongs(COSDictionary element) {
        owners.add(element);
    }

    /** @return the elements of the structure by the numbers of the marked content */
    COSArray finish(int pages) throws IOException {
        write(COSName.getPDFName("Artifact"), artifact(), Operator.getOperator("BDC"));
        String text = "Side " + (number + 1) + " av " + pages;
        show(text, 9, PDRectangle.A4.getWidth() - MARGIN - PdfFont.SANS.width(text, 9), 36);
        write(Operator.getOperator("EMC"));
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            bytes.writeTo(out);
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        return owners;
    }

    private static COSDictionary artifact() {
        COSDictionary artifact = new COSDictionary();
        artifact.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return artifact;
    }

    private int begin() {
        COSDictionary id = new COSDictionary();
        id.setInt(COSName.MCID, owners.size());
        write(COSName.P, id, Operator.getOperator("BDC"));
        return owners.size();
    }

    private void show(String text, float size, float x, float at) {
        write(Operator.getOperator("BT"), FONT, new COSFloat(size), Operator.getOperator("Tf"));
        write(new COSFloat(x), new COSFloat(at), Operator.getOperator("Td"));
        write(new COSString(text.getBytes(StandardCharsets.ISO_8859_1)), Operator.getOperator("Tj"));
        write(Operator.getOperator("ET"));
    }

    private void write(Object... tokens) {
        try {
            content.writeTokens(tokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
