package no.rodtrad.adapter.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Document;

/** Makes a hostile message of the genuine one by the steps of a {@code recipe.txt}; its words are told in the README. */
final class HostileRecipe {

    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)\\*([^{}]*)}", Pattern.DOTALL);
    private static final Pattern CODE_POINT = Pattern.compile("\\\\u([0-9A-F]{4})");

    private final String canary;
    private String xml;
    private Charset charset = StandardCharsets.UTF_8;
    private byte[] mark = {};

    HostileRecipe(String genuine, String canary) {
        this.xml = genuine;
        this.canary = canary;
    }

    byte[] make(List<String> steps) throws Exception {
        for (String step : steps) {
            String[] words = step.split(" ", 2);
            take(words[0], words.length == 2 ? words[1] : "");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(mark);
        out.write(xml.getBytes(charset));
        return out.toByteArray();
    }

    private void take(String step, String rest) throws Exception {
        switch (step) {
            case "whole" -> xml = written(rest);
            case "replace" -> replace(rest, false);
            case "regex" -> replace(rest, true);
            case "sign" -> {
                Document document = Messages.parse(xml);
                HostileSigning.of(rest).sign(document);
                xml = Messages.text(document);
            }
            case "wrap" -> xml = Messages.text(WrappingShape.valueOf(rest).forge(Messages.parse(xml)));
            case "encode" -> charset = Charset.forName(rest);
            case "mark" -> mark = HexFormat.of().parseHex(rest);
            default -> throw new IllegalArgumentException("no such step: " + step);
        }
    }

    private void replace(String rest, boolean regex) {
        String[] sides = rest.split(" => ?", 2);
        Pattern pattern = Pattern.compile(sides[0], regex ? Pattern.DOTALL : Pattern.LITERAL);
        Matcher matcher = pattern.matcher(xml);
        assertThat(matcher.find()).as("the recipe's text is there: " + sides[0]).isTrue();
        String by = written(sides[1]);
        xml = matcher.replaceFirst(regex ? by : Matcher.quoteReplacement(by));
    }

    private String written(String text) {
        String made = text.replace("{canary}", canary);
        Matcher repeated = REPEATED.matcher(made);
        while (repeated.find()) {
            // From the inside outwards, so that repetitions can hold repetitions.
            made = repeated.replaceAll(found -> Matcher.quoteReplacement(repeat(found)));
            repeated = REPEATED.matcher(made);
        }
        return CODE_POINT
                .matcher(made)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String repeat(MatchResult found) {
        int times = Integer.parseInt(found.group(1));
        String text = found.group(2);
        return text.contains("%i")
                ? IntStream.range(0, times)
                        .mapToObj(i -> text.replace("%i", String.valueOf(i)))
                        .collect(Collectors.joining())
                : text.repeat(times);
    }
}
