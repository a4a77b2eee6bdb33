package no.rodtrad.mappings.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.zip.DeflaterOutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Liberation Sans (SIL Open Font License), which comes with PDFBox, cut down to NAV's characters
 * once for all documents. In
 * WinAnsiEncoding these characters have the codes of Latin-1, so a text's bytes are its Latin-1 bytes.
 */
final class PdfFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int FIRST = 0x20;
    private static final int LAST = 0xFF;
    private static final int NONSYMBOLIC = 32;

    /** What Norwegian text is written with. The file is half as large as with all of Latin-1. */
    private static final String NORWEGIAN = "æøåÆØÅéÉèêëóòôöÖüÜäÄáàíçñ§°«»½";

    /** What a reader needs to draw the outlines; without the instructions for coarse screens it is half the size. */
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx", "cmap");

    static final PdfFont SANS = new PdfFont("SANSAA+LiberationSans", code -> true);

    private static final PdfFont SMALL =
            new PdfFont("SANSNO+LiberationSans", code -> code <= 0x7E || NORWEGIAN.indexOf(code) >= 0);

    /** In thousandths of the font size, by code. */
    private final int[] widths = new int[LAST + 1];

    private final String name;
    private final float ascent;
    private final float descent;
    private final BoundingBox box;
    private final int length;
    private final byte[] deflated;

    private PdfFont(String name, IntPredicate wanted) {
        this.name = name;
        try (TrueTypeFont font = new TTFParser()
                .parse(RandomAccessReadBuffer.createBufferFromStream(PDDocument.class.getResourceAsStream(FILE)))) {
            float scale = 1000f / font.getUnitsPerEm();
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            var glyphs = font.getUnicodeCmapLookup();
            for (int code = FIRST; code <= LAST; code++) {
                if ((code <= 0x7E || code >= 0xA1 && code != 0xAD) && wanted.test(code)) {
                    subsetter.add(code);
                    widths[code] = Math.round(font.getAdvanceWidth(glyphs.getGlyphId(code)) * scale);
                }
            }
            this.ascent = font.getHorizontalHeader().getAscender() * scale;
            this.descent = font.getHorizontalHeader().getDescender() * scale;
            BoundingBox bounds = font.getFontBBox();
            this.box = new BoundingBox(
                    bounds.getLowerLeftX() * scale,
                    bounds.getLowerLeftY() * scale,
                    bounds.getUpperRightX() * scale,
                    bounds.getUpperRightY() * scale);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            subsetter.writeToStream(file);
            this.length = file.size();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream deflater = new DeflaterOutputStream(packed)) {
                file.writeTo(deflater);
            }
            this.deflated = packed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The smallest that has every character of a text. */
    static PdfFont of(String text) {
        return text.chars().allMatch(code -> code < 0x20 || code <= LAST && SMALL.widths[code] > 0) ? SMALL : SANS;
    }

    /** The width of a text in points. */
    float width(String text, float size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char code = text.charAt(i);
            sum += code <= LAST ? widths[code] : 0;
        }
        return sum * size / 1000;
    }

    /** The font as objects of a document. They belong to that document alone. */
    COSDictionary in(PDDocument document) throws IOException {
        COSStream file = document.getDocument().createCOSStream();
        file.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        file.setInt(COSName.LENGTH1, length);
        try (OutputStream raw = file.createRawOutputStream()) {
            raw.write(deflated);
        }
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, NONSYMBOLIC);
        descriptor.setItem(
                COSName.FONT_BBOX,
                numbers(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setFloat(COSName.ASCENT, ascent);
        descriptor.setFloat(COSName.DESCENT, descent);
        descriptor.setFloat(COSName.CAP_HEIGHT, ascent);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, file);
        COSArray advances = new COSArray();
        for (int code = FIRST; code <= LAST; code++) {
            advances.add(COSInteger.get(widths[code]));
        }
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        font.setInt(COSName.FIRST_CHAR, FIRST);
        font.setInt(COSName.LAST_CHAR, LAST);
        font.setItem(COSName.WIDTHS, advances);
        font.setItem(COSName.FONT_DESC, descriptor);
        return font;
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }
}
