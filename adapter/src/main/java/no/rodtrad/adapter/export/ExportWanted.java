package no.rodtrad.adapter.export;

import java.time.Instant;
import java.util.List;

/**
 * What an export shall hold.
 *
 * @param types in the order in which they are told
 * @param since only what was stored then or later
 * @param foldersOnly without organisations and practitioners, which are in nobody's folder
 * @param request the URL that asked for it
 * @param base of the server's URLs, without trailing slash
 */
public record ExportWanted(List<String> types, Instant since, boolean foldersOnly, String request, String base) {}
