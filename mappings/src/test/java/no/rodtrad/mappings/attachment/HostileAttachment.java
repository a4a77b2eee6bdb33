package no.rodtrad.mappings.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.rodtrad.mappings.testing.Cases;

/** One folder of the hostile attachments; what stands in it is told in their README. */
record HostileAttachment(Cases.Case given) {

    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)\\*([A-Z]+)}");

    static List<HostileAttachment> all() {
        return Cases.of("attachment/hostile").stream()
                .filter(found -> found.folder().toFile().isDirectory())
                .map(HostileAttachment::new)
                .toList();
    }

    /** The message that carries it. */
    byte[] message() {
        String attachment = REPEATED.matcher(given.text("attachment.xml"))
                .replaceAll(found -> found.group(2).repeat(Integer.parseInt(found.group(1))));
        return Cases.of("attachment", "hostile")
                .text("message.xml")
                .replace("{attachment}", attachment)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The code of the refusal, or ACCEPTED. */
    String verdict() {
        return given.text("expected.txt").lines().findFirst().orElseThrow();
    }

    /** What has to be told of it, by name; nothing for what must not be. */
    Map<String, String> facts() {
        return given.text("expected.txt")
                .lines()
                .skip(1)
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].replace("\\n", "\n")));
    }

    String why() {
        return given.text("why.md");
    }

    @Override
    public String toString() {
        return given.toString();
    }
}
