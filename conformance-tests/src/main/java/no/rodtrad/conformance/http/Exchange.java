package no.rodtrad.conformance.http;

/**
 * One request and the status of its answer, for the report. The query and the bodies are left out: they may hold a
 * person number, a token or the content of a message.
 *
 * @param method HTTP method
 * @param path path without the query
 * @param status HTTP status
 * @param millis time to the complete answer
 */
public record Exchange(String method, String path, int status, long millis) {}
