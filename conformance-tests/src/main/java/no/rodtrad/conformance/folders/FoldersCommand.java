package no.rodtrad.conformance.folders;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/** The command {@code folders}: writes synthetic folders as NDJSON. */
public final class FoldersCommand {

    private FoldersCommand() {}

    /**
     * Runs it.
     *
     * @param arguments with the name of the command first
     * @param out what the lines go to with {@code --out -}
     * @param progress what is said to the tester
     * @return the exit code: 0, or 2 when the command line was not understood
     */
    public static int run(String[] arguments, OutputStream out, PrintStream progress) throws IOException {
        FolderOptions options;
        try {
            options = FolderOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            progress.println(e.getMessage());
            progress.println(FolderOptions.USAGE);
            return 2;
        }
        long before = System.nanoTime();
        long lines;
        try (FolderFiles files = files(options, out)) {
            files.write(Folders.organisations());
            Folders folders = new Folders(options.maker());
            for (long n = 0; n < options.count(); n++) {
                files.write(folders.next().resources());
            }
            lines = files.lines();
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        progress.printf(
                Locale.ROOT,
                "%d folders, %d resources in %.1f s: %.0f resources/s%n",
                options.count(),
                lines,
                seconds,
                lines / seconds);
        return 0;
    }

    private static FolderFiles files(FolderOptions options, OutputStream out) throws IOException {
        if (options.out().isEmpty()) {
            return FolderFiles.oneStream(out);
        }
        return options.byType()
                ? FolderFiles.types(options.out().get())
                : FolderFiles.folders(options.out().get());
    }
}
