package no.rodtrad.browser;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** One tab, and everything that went wrong in it. */
public final class BrowserTab {

    private static final int PATIENCE_SECONDS = 30;

    private final DevTools tools;
    private final String session;
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    private BrowserTab(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
    }

    static BrowserTab open(DevTools tools) {
        String target = tools.call(null, "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        String session = tools.call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        BrowserTab tab = new BrowserTab(tools, session);
        tools.listen(tab::happened);
        List.of("Page.enable", "Network.enable", "Runtime.enable", "Log.enable").forEach(method -> tab.call(method));
        return tab;
    }

    /** Loads a page with all that belongs to it. */
    public void visit(String url) {
        loaded = new CompletableFuture<>();
        call("Page.navigate", Map.of("url", url));
        loaded.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** The value of an expression in the page; a promise is waited for. */
    public JsonNode evaluate(String expression) {
        JsonNode got =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (got.has("exceptionDetails")) {
            throw new IllegalStateException(got.get("exceptionDetails").toString());
        }
        return got.path("result").path("value");
    }

    /** @param scheme {@code light} or {@code dark} */
    public void colourScheme(String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The size of the window, in CSS pixels. */
    public void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Errors and warnings of the console, exceptions, and requests that failed. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** The URL of every request that pages made. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private void happened(JsonNode event) {
        JsonNode what = event.path("params");
        switch (event.path("method").asString("")) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" ->
                requests.add(what.at("/request/url").asString());
            case "Network.loadingFailed" -> faults.add("failed: " + what.path("errorText"));
            case "Network.responseReceived" -> {
                if (what.at("/response/status").asInt() >= 400) {
                    faults.add(what.at("/response/status") + " " + what.at("/response/url"));
                }
            }
            case "Runtime.exceptionThrown" -> faults.add("exception: " + what);
            case "Runtime.consoleAPICalled" -> faults.add("console: " + what);
            case "Log.entryAdded" -> faults.add("log: " + what.path("entry"));
            default -> {}
        }
    }

    private void call(String method) {
        call(method, Map.of());
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }
}
