package no.rodtrad.adapter.subscription;

/** What a notification is for; the codes are those of the R5 Subscriptions backport. */
public enum NoticeType {
    HANDSHAKE("handshake"),
    HEARTBEAT("heartbeat"),
    EVENTS("event-notification"),
    STATUS_ASKED("query-status"),
    EVENTS_ASKED("query-event");

    private final String code;

    NoticeType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
