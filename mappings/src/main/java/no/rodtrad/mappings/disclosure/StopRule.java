package no.rodtrad.mappings.disclosure;

import java.util.Set;

/** Whom a hard stop stops, and why, in Norwegian. */
record StopRule(Set<Recipient> stopped, String reason) {}
