package no.rodtrad.mappings.extract;

/**
 * A text that somebody has seen exactly as it stands here and released.
 *
 * @param release what it was released by, such as {@code Task/x}
 */
public record ReleasedText(WorkText content, String release) {}
