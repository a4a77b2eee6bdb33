package no.rodtrad.adapter.configuration;

/** The version of this build, as it stands in receipts and Provenance. */
public record SoftwareVersion(String value) {}
