package no.rodtrad.conformance.requirement;

/**
 * One thing that a server has to do.
 *
 * @param id stable, {@code RTC-<area>-<number>}; never reused for another sentence. The prefix differs from that of the
 *     error codes ({@code RT-}), so that nobody takes one for the other
 * @param feature the part of the suite that it belongs to
 * @param level how binding it is
 * @param sentence what is required, as one sentence
 * @param source where it comes from: specification and section
 */
public record Requirement(String id, Feature feature, Level level, String sentence, String source) {}
