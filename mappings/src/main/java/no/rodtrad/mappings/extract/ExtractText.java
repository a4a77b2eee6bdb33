package no.rodtrad.mappings.extract;

/**
 * An extract as plain text in Norwegian bokmål, in NAV's characters, lines parted by {@code \n}; never longer than what NAV
 * shows ({@link TextLimit}).
 */
public final class ExtractText {

    private ExtractText() {}

    public static String of(WorkFocusedExtract extract) {
        return TextLimit.apply(ExtractLayout.of(extract));
    }
}
