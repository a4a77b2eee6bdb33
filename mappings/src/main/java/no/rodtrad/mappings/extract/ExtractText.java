package no.rodtrad.mappings.extract;

/** An extract as plain text in Norwegian bokmål, in NAV's characters, lines parted by {@code \n}. */
public final class ExtractText {

    private ExtractText() {}

    public static String of(WorkFocusedExtract extract) {
        ExtractLayout layout = ExtractLayout.of(extract);
        StringBuilder text = new StringBuilder(layout.title()).append('\n');
        for (ExtractLayout.Block block : layout.blocks()) {
            text.append('\n').append(block.heading()).append('\n');
            block.lines()
                    .forEach(line ->
                            text.append(block.items() ? "- " : "").append(line).append('\n'));
        }
        return text.toString();
    }
}
