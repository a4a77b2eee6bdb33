package no.rodtrad.endtoend;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rodtrad.browser.BrowserTab;
import tools.jackson.databind.JsonNode;

/** Goes to every page that links lead to, from the first one on. Links out of the site are left alone. */
final class SiteWalk {

    private static final String LOOK = "({links: [...new Set([...document.links].map(link => link.href))],"
            + " ids: [...document.querySelectorAll('[id]')].map(element => element.id)})";

    private final Map<String, Set<String>> ids = new LinkedHashMap<>();
    private final Map<String, String> anchors = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private final List<String> dead = new ArrayList<>();

    private SiteWalk() {}

    static SiteWalk through(BrowserTab tab, String site) throws Exception {
        SiteWalk walk = new SiteWalk();
        Deque<String> ahead = new ArrayDeque<>(List.of(site));
        Set<String> known = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            String page = ahead.poll();
            tab.visit(page);
            JsonNode seen = tab.evaluate(LOOK);
            Set<String> here = new HashSet<>();
            seen.get("ids").forEach(id -> here.add(id.asString()));
            walk.ids.put(page, here);
            for (JsonNode link : seen.get("links")) {
                String[] parts = link.asString().split("#", 2);
                if (parts[0].startsWith(site)) {
                    if (parts.length > 1) {
                        walk.anchors.putIfAbsent(link.asString(), page);
                    }
                    if (parts[0].endsWith(".html") && known.add(parts[0])) {
                        ahead.add(parts[0]);
                    } else if (!parts[0].endsWith(".html") && !parts[0].equals(site)) {
                        walk.files.add(parts[0]);
                    }
                }
            }
        }
        walk.look();
        return walk;
    }

    /** The addresses of the pages. */
    Set<String> pages() {
        return ids.keySet();
    }

    /** Links to ids that no page has, and to files that are not there. */
    List<String> dead() {
        return dead;
    }

    private void look() throws Exception {
        anchors.forEach((link, from) -> {
            String[] parts = link.split("#", 2);
            if (!ids.get(parts[0]).contains(parts[1])) {
                dead.add(from + " to " + link);
            }
        });
        HttpClient client = HttpClient.newHttpClient();
        for (String file : files) {
            HttpRequest head = HttpRequest.newBuilder(URI.create(file))
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .build();
            int status = client.send(head, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                dead.add(file + " is answered " + status);
            }
        }
    }
}
