package no.rodtrad.mappings.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF of headings, paragraphs and lists by PDF/UA-1 (ISO 14289-1): every word is in the structure tree, in the order in
 * which it is read; only page numbers stand outside, as artifacts. Nothing in it depends on when or where it is made.
 */
final class TaggedPdf implements AutoCloseable {

    private static final float TEXT = 11;
    private static final float INDENT = 14;

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root = new PDStructureElement("Document", tree);
    private final List<PdfPage> pages = new ArrayList<>();
    private final COSDictionary font;
    private final StringBuilder said = new StringBuilder();

    /** @param text all that will be written, so that the font has no more than it needs */
    TaggedPdf(String title, String text) throws IOException {
        font = PdfFont.of(text).in(document);
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Rødtråd");
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("nb-NO");
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(new PDMetadata(document, TaggedPdf.class.getResourceAsStream("extract.xmp")));
        catalog.setStructureTreeRoot(tree);
        tree.appendKid(root);
    }

    void heading(int level, String text) {
        float size = level == 1 ? 17 : 13;
        // A heading at the foot of a page would stand alone.
        PdfPage page = room(size * 1.4f + 3 * TEXT * 1.4f);
        page.space(level == 1 ? 0 : 9);
        write(element("H" + level, root), text, size, 0);
    }

    void paragraph(String text) {
        write(element("P", root), text, TEXT, 0);
    }

    void list(List<String> items) {
        PDStructureElement list = element("L", root);
        for (String item : items) {
            PDStructureElement entry = element("LI", list);
            PdfPage page = room(TEXT * 1.4f);
            said.append("- ");
            mark(element("Lbl", entry), page, page.label("-", TEXT));
            write(element("LBody", entry), item, TEXT, INDENT);
        }
    }

    byte[] bytes() throws IOException {
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        Map<Integer, COSObjectable> byPage = new TreeMap<>();
        for (PdfPage page : pages) {
            byPage.put(page.number(), new PDParentTreeValue(page.finish(pages.size())));
        }
        parents.setNumbers(byPage);
        tree.setParentTree(parents);
        tree.setParentTreeNextKey(pages.size());
        // The file's identifier follows from what it says.
        document.setDocumentId((long) said.toString().hashCode());
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void write(PDStructureElement element, String text, float size, float indent) {
        said.append(text).append('\n');
        List<String> lines = PdfLines.of(text, size, PdfPage.WIDTH - indent);
        int from = 0;
        while (from < lines.size()) {
            PdfPage page = room(size * 1.4f);
            int to = Math.min(lines.size(), from + page.room(size));
            mark(element, page, page.text(lines.subList(from, to), size, indent));
            from = to;
        }
    }

    private static PDStructureElement element(String type, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    private static void mark(PDStructureElement element, PdfPage page, int content) {
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page.page());
        reference.setMCID(content);
        element.appendKid(reference);
        page.belongs(element.getCOSObject());
    }

    private PdfPage room(float height) {
        if (pages.isEmpty() || !pages.get(pages.size() - 1).hasRoom(height)) {
            try {
                pages.add(new PdfPage(document, font, pages.size()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pages.get(pages.size() - 1);
    }
}
