package no.rodtrad.adapter.subscription;

import no.rodtrad.profiles.Canonical;

/** The one topic that there is: everything that the feed of a recipient tells. */
public final class SubscriptionTopic {

    public static final String FEED = Canonical.BASE + "/SubscriptionTopic/feed";

    private SubscriptionTopic() {}
}
