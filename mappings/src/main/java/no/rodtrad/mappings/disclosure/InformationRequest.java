package no.rodtrad.mappings.disclosure;

import java.util.Set;

/**
 * A request from NAV that the disclosure answers (ftrl § 21-4). Limited to what it names: a request without categories
 * permits nothing.
 *
 * @param reference what the request is known by, such as {@code Communication/x}
 * @param categories what it asks for
 */
public record InformationRequest(String reference, Set<InformationCategory> categories) {
    public InformationRequest {
        categories = Set.copyOf(categories);
    }
}
