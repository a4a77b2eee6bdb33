package no.rodtrad.mappings.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the policy file and holds it to be complete: every cell present, no word that nobody knows. */
final class PolicyFile {

    private static final String RESOURCE = "policy.yaml";

    private PolicyFile() {}

    static PolicyData read() {
        try (InputStream in = PolicyFile.class.getResourceAsStream(RESOURCE)) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException where the file is incomplete or holds an unknown word, naming the place */
    static PolicyData read(Reader yaml) {
        YamlNode root = new YamlNode(parse(yaml), "policy")
                .onlyKeys(Set.of(
                        "version",
                        "flows",
                        "own-way-to-nav",
                        "nav-identifiers",
                        "paragraphs",
                        "hard-stops",
                        "cells",
                        "write"));
        Set<String> flows = root.get("flows").texts();
        Map<String, String> paragraphs = new LinkedHashMap<>();
        root.get("paragraphs").entries().forEach((name, meaning) -> paragraphs.put(name, meaning.text()));
        YamlNode write = root.get("write");
        Map<Recipient, Set<String>> written = writers(write);
        return new PolicyData(
                root.get("version").text(),
                flows,
                ownWay(root.get("own-way-to-nav"), flows),
                navKeys(root.get("nav-identifiers")),
                paragraphs,
                stops(root.get("hard-stops")),
                cells(root.get("cells"), flows, paragraphs.keySet()),
                write.get("everybody").texts(),
                written);
    }

    private static Object parse(Reader yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException e) {
            throw new IllegalStateException("the policy is not readable: " + e.getMessage(), e);
        }
    }

    private static Set<String> ownWay(YamlNode node, Set<String> flows) {
        if (!flows.containsAll(node.texts())) {
            throw node.wrong("names a flow that is not one of the flows");
        }
        return node.texts();
    }

    private static Set<ActorKey> navKeys(YamlNode node) {
        return node.list().stream()
                .map(key -> key.onlyKeys(Set.of("system", "value")))
                .map(key ->
                        new ActorKey(key.get("system").text(), key.get("value").text()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<HardStop, StopRule> stops(YamlNode node) {
        Map<HardStop, StopRule> stops = new EnumMap<>(HardStop.class);
        node.entries().forEach((word, rule) -> {
            rule.onlyKeys(Set.of("stops", "reason"));
            Set<Recipient> stopped = rule.get("stops").list().stream()
                    .map(name -> known(name, name.text(), Recipient::ofCode))
                    .collect(Collectors.toUnmodifiableSet());
            stops.put(
                    known(rule, word, HardStop::ofWord),
                    new StopRule(stopped, rule.get("reason").text()));
        });
        complete(node, stops.keySet(), HardStop.values());
        return stops;
    }

    private static Map<InformationCategory, Map<Recipient, List<Clause>>> cells(
            YamlNode node, Set<String> flows, Set<String> paragraphs) {
        Map<InformationCategory, Map<Recipient, List<Clause>>> cells = new EnumMap<>(InformationCategory.class);
        node.entries().forEach((category, row) -> {
            Map<Recipient, List<Clause>> byRecipient = new EnumMap<>(Recipient.class);
            row.entries().forEach((recipient, cell) -> {
                List<Clause> clauses = cell.list().stream()
                        .map(clause -> clause(clause, flows, paragraphs))
                        .toList();
                if (clauses.isEmpty()) {
                    throw cell.wrong("is empty; write never");
                }
                if (clauses.size() > 1 && clauses.stream().anyMatch(c -> c.ground() == Ground.NEVER)) {
                    throw cell.wrong("says never and something else");
                }
                byRecipient.put(known(cell, recipient, Recipient::ofCode), clauses);
            });
            complete(row, byRecipient.keySet(), Recipient.values());
            cells.put(known(row, category, InformationCategory::ofCode), byRecipient);
        });
        complete(node, cells.keySet(), InformationCategory.values());
        return cells;
    }

    private static Clause clause(YamlNode node, Set<String> flows, Set<String> paragraphs) {
        node.onlyKeys(Set.of("ground", "paragraph", "flows", "limit", "reason"));
        YamlNode word = node.get("ground");
        Ground ground = known(word, word.text(), Ground::ofWord);
        String paragraph = ground.needsParagraph() ? node.get("paragraph").text() : null;
        if (paragraph != null && !paragraphs.contains(paragraph)) {
            throw node.wrong("cites a paragraph that is not explained: " + paragraph);
        }
        // A statutory ground without flows would hold for everything: the file has to say for what.
        Set<String> holdsFor = ground == Ground.STATUTORY ? node.get("flows").texts() : Set.of();
        if (!flows.containsAll(holdsFor) || (ground != Ground.STATUTORY && node.has("flows"))) {
            throw node.wrong("names flows that it cannot hold for");
        }
        Limit limit = node.has("limit") ? known(node, node.get("limit").text(), Limit::ofWord) : null;
        String reason = node.has("reason") || ground == Ground.STATUTORY
                ? node.get("reason").text()
                : null;
        return new Clause(ground, paragraph, Set.copyOf(holdsFor), limit, reason);
    }

    private static Map<Recipient, Set<String>> writers(YamlNode node) {
        Map<Recipient, Set<String>> written = new EnumMap<>(Recipient.class);
        node.entries().forEach((word, types) -> {
            if (!word.equals("everybody")) {
                written.put(known(types, word, Recipient::ofCode), types.texts());
            }
        });
        complete(node, written.keySet(), Recipient.values());
        return written;
    }

    private static <T> T known(YamlNode node, String word, Function<String, Optional<T>> words) {
        return words.apply(word).orElseThrow(() -> node.wrong("has the unknown word " + word));
    }

    private static <T> void complete(YamlNode node, Collection<T> present, T[] all) {
        for (T wanted : all) {
            if (!present.contains(wanted)) {
                throw node.wrong("lacks " + wanted);
            }
        }
    }
}
