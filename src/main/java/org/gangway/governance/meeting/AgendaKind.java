package org.gangway.governance.meeting;

import org.gangway.governance.committee.CommitteeLevel;

/** Where an item of an agenda comes from; the order is that of the agenda. */
public enum AgendaKind {
    MINUTES_OF_LAST_MEETING("governance.agenda.last-minutes", AgendaPurpose.INFORMATION),
    OPEN_ACTION("governance.agenda.open-action", AgendaPurpose.DISCUSSION),
    MISSED_TARGET("governance.agenda.missed-target", AgendaPurpose.DISCUSSION, CommitteeLevel.OPERATIONAL),
    STATEMENT("governance.agenda.statement", AgendaPurpose.DECISION),
    DISPUTE("governance.agenda.dispute", AgendaPurpose.DECISION),
    TRIGGER("governance.agenda.trigger", AgendaPurpose.DECISION, CommitteeLevel.EXECUTIVE),
    NEW_TARGET("governance.agenda.new-target", AgendaPurpose.DECISION),
    /** At the tier of the level that is called. */
    ESCALATION("governance.agenda.escalation", AgendaPurpose.DECISION),
    /** Tasks, buddies or a review of an onboarding plan. */
    ONBOARDING("governance.agenda.onboarding", AgendaPurpose.DISCUSSION, CommitteeLevel.OPERATIONAL),
    PULSE_FELL("governance.agenda.pulse-fell", AgendaPurpose.DISCUSSION),
    /** The teams get on worse although every target is met. */
    WATERMELON("governance.agenda.watermelon", AgendaPurpose.DISCUSSION),
    /** What one side showed of its quality programme and the other wants to do too. */
    ADOPTED_PRACTICE("governance.agenda.adopted-practice", AgendaPurpose.DECISION, CommitteeLevel.OPERATIONAL),
    /** What one side shows of its quality programme, for the other to look at. */
    SHOWN_PRACTICE("governance.agenda.shown-practice", AgendaPurpose.DISCUSSION, CommitteeLevel.OPERATIONAL),
    /** A side shows nothing in a quarter. */
    MISSING_PRACTICE("governance.agenda.missing-practice", AgendaPurpose.DISCUSSION, CommitteeLevel.OPERATIONAL),
    FREE("", AgendaPurpose.DISCUSSION);

    private final String key;
    private final AgendaPurpose purpose;

    private final CommitteeLevel level;

    AgendaKind(String key, AgendaPurpose purpose) {
        this(key, purpose, CommitteeLevel.STEERING);
    }

    AgendaKind(String key, AgendaPurpose purpose, CommitteeLevel level) {
        this.key = key;
        this.purpose = purpose;
        this.level = level;
    }

    /** Which committee of an engagement has to deal with it. */
    public CommitteeLevel level() {
        return level;
    }

    /** The message that names such an item, with the item's facts as its arguments. */
    String key() {
        return key;
    }

    AgendaPurpose purpose() {
        return purpose;
    }
}
