package no.rodtrad.mappings.extract;

import java.util.List;
import no.rodtrad.mappings.extract.ExtractLayout.Block;

/** A layout as plain text: a blank line before each heading, a hyphen before each item of a list. */
final class PlainLayout {

    private PlainLayout() {}

    static String of(String title, List<Block> blocks) {
        StringBuilder text = new StringBuilder(title).append('\n');
        blocks.forEach(block -> text.append(of(block)));
        return text.toString();
    }

    static String of(Block block) {
        StringBuilder text = new StringBuilder("\n").append(block.heading()).append('\n');
        block.lines()
                .forEach(line ->
                        text.append(block.items() ? "- " : "").append(line).append('\n'));
        return text.toString();
    }
}
