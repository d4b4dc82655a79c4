package org.gangway.notification.news;

import java.util.EnumSet;
import java.util.List;

/** What news are about; people choose for each kind how they hear of it. */
public enum NewsKind {
    /** Terms were offered, refused, withdrawn or given up. */
    OFFER(NewsDelivery.AT_ONCE),
    /** A version of the terms can be signed, or was. */
    SIGNATURE(NewsDelivery.AT_ONCE),
    /** A statement waits for approval: a time limit may run from it. */
    STATEMENT(NewsDelivery.AT_ONCE),
    /** Disputes, and statements that both parties agreed. */
    SETTLEMENT(NewsDelivery.IN_APP),
    FIGURE(NewsDelivery.IN_APP),
    /** Its mail carries the invitation for the calendar. */
    MEETING(NewsDelivery.AT_ONCE),
    MINUTES(NewsDelivery.IN_APP),
    ACTION(NewsDelivery.IN_APP),
    /** A plan was agreed, revised or closed, or its dates moved. */
    ONBOARDING(NewsDelivery.IN_APP),
    MENTION(NewsDelivery.AT_ONCE),
    COMMENT(NewsDelivery.IN_APP),
    /** Its time runs in working hours: it does not wait. */
    ESCALATION(NewsDelivery.AT_ONCE),
    /** Somebody takes part in an engagement, or takes somebody's place there. */
    PARTICIPATION(NewsDelivery.IN_APP),
    PARTNERSHIP(NewsDelivery.AT_ONCE);

    private final NewsDelivery usual;

    NewsKind(NewsDelivery usual) {
        this.usual = usual;
    }

    /** How people hear of it who chose nothing. */
    public NewsDelivery usual() {
        return usual;
    }

    /** What people may choose from. */
    public List<NewsDelivery> choices() {
        return switch (this) {
            case STATEMENT -> List.of(NewsDelivery.AT_ONCE);
            // the mail of the day carries no invitations
            case MEETING -> List.copyOf(EnumSet.complementOf(EnumSet.of(NewsDelivery.DAILY)));
            default -> List.of(NewsDelivery.values());
        };
    }

    /** Whether people have a choice at all. */
    public boolean isChosen() {
        return choices().size() > 1;
    }

    /** Whether its mail waits while its reader has quiet hours; not where time runs, and not an invitation for the calendar. */
    public boolean mailWaits() {
        return this != STATEMENT && this != MEETING && this != ESCALATION;
    }

    /** Whether it is always about an engagement. */
    public boolean isOfEngagement() {
        return this != PARTNERSHIP;
    }
}
