package no.rodtrad.mappings.extract;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a width: at blanks, and inside a word only where the word alone is too wide. */
final class PdfLines {

    private PdfLines() {}

    static List<String> of(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.trim().split("\\s+")) {
            String rest = word;
            String joined = line.isEmpty() ? rest : line + " " + rest;
            if (PdfFont.SANS.width(joined, size) <= width) {
                line.setLength(0);
                line.append(joined);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (PdfFont.SANS.width(rest, size) > width) {
                int fits = rest.length() - 1;
                while (fits > 1 && PdfFont.SANS.width(rest.substring(0, fits), size) > width) {
                    fits--;
                }
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
