package no.rodtrad.mappings.disclosure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A node of the policy file with its place, so that a mistake is reported where it stands. Every key has to be asked for:
 * {@link #onlyKeys} throws on words that nobody knows.
 */
record YamlNode(Object value, String place) {

    YamlNode get(String key) {
        Object found = map().get(key);
        if (found == null) {
            throw wrong("lacks " + key);
        }
        return new YamlNode(found, place + "/" + key);
    }

    boolean has(String key) {
        return map().containsKey(key);
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong("is not a text");
    }

    List<YamlNode> list() {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> new YamlNode(item, place + "[]")).toList();
        }
        throw wrong("is not a list");
    }

    Set<String> texts() {
        return list().stream().map(YamlNode::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Map<String, YamlNode> entries() {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        map().forEach((key, child) -> entries.put(key.toString(), new YamlNode(child, place + "/" + key)));
        return entries;
    }

    YamlNode onlyKeys(Set<String> known) {
        for (Object key : map().keySet()) {
            if (!known.contains(key.toString())) {
                throw wrong("has the unknown word " + key);
            }
        }
        return this;
    }

    IllegalStateException wrong(String what) {
        return new IllegalStateException("disclosure policy: " + place + " " + what);
    }

    private Map<?, ?> map() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong("is not a table");
    }
}
