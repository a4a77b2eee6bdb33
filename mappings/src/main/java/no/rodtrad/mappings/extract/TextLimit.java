package no.rodtrad.mappings.extract;

import java.util.ArrayList;
import java.util.List;
import no.rodtrad.mappings.extract.ExtractLayout.Block;

/**
 * Keeps the plain text within what NAV shows. What says whom it concerns, who tells and why always stays; of the rest, in
 * the order of the layout, whole lines go in until there is no room. The first line of running text that has none is cut
 * after a word. The first thing that the reader sees is then that it was shortened and where all of it stands.
 */
final class TextLimit {

    /** NAV shows so many characters in one of its systems. */
    static final int CHARACTERS = 2000;

    static final String NOTE = "Forkortet. Alt står i vedlagt PDF.";
    static final String CUT = " ...";

    /** Six such lines, headings and note leave room to spare. */
    private static final int LONGEST_LINE = 240;

    /** A line of fewer characters than this is not worth cutting. */
    private static final int SHORTEST_REST = 40;

    private TextLimit() {}

    /** The text as it is where there is room for it, else shortened. */
    static String apply(ExtractLayout layout) {
        String whole = PlainLayout.of(layout.title(), layout.blocks());
        return whole.length() <= CHARACTERS ? whole : PlainLayout.of(layout.title() + "\n" + NOTE, shortened(layout));
    }

    private static List<Block> shortened(ExtractLayout layout) {
        List<Block> always = layout.blocks().stream()
                .filter(Block::always)
                .map(TextLimit::capped)
                .toList();
        int room = CHARACTERS
                - PlainLayout.of(layout.title() + "\n" + NOTE, always).length();
        List<Block> kept = new ArrayList<>();
        int nextAlways = 0;
        boolean full = false;
        for (Block block : layout.blocks()) {
            if (block.always()) {
                kept.add(always.get(nextAlways++));
            } else if (!full) {
                Block part = part(block, room);
                if (!part.lines().isEmpty()) {
                    kept.add(part);
                    room -= PlainLayout.of(part).length();
                }
                full = !part.lines().equals(block.lines());
            }
        }
        return kept;
    }

    private static Block part(Block block, int room) {
        List<String> lines = new ArrayList<>();
        for (String line : block.lines()) {
            lines.add(line);
            int over = PlainLayout.of(with(block, lines)).length() - room;
            if (over > 0) {
                lines.remove(lines.size() - 1);
                int rest = line.length() - over;
                if (!block.items() && rest >= SHORTEST_REST) {
                    lines.add(cut(line, rest));
                }
                break;
            }
        }
        return with(block, lines);
    }

    private static Block capped(Block block) {
        return with(
                block,
                block.lines().stream()
                        .map(line -> line.length() <= LONGEST_LINE ? line : cut(line, LONGEST_LINE))
                        .toList());
    }

    /** At most so many characters, with the mark, after a word where there is one. */
    private static String cut(String line, int length) {
        String start = line.substring(0, length - CUT.length());
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start) + CUT;
    }

    private static Block with(Block block, List<String> lines) {
        return new Block(block.heading(), block.items(), block.always(), List.copyOf(lines));
    }
}
