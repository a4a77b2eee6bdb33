package no.rodtrad.sandbox.nav;

/**
 * A message as the stand-in for NAV received it.
 *
 * @param msgId its identifier
 * @param received when, as ISO 8601 instant
 * @param status {@code accepted} or {@code rejected}: what the receipt said
 * @param text what a case worker would read; empty if the message was rejected before it was read
 * @param xml the message, as it came
 */
public record ReceivedMessage(String msgId, String received, String status, String text, String xml) {}
