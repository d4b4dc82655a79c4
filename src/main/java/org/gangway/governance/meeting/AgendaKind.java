package org.gangway.governance.meeting;

/** Where an item of an agenda comes from; the order is that of the agenda. */
public enum AgendaKind {
    MINUTES_OF_LAST_MEETING("governance.agenda.last-minutes", AgendaPurpose.INFORMATION),
    OPEN_ACTION("governance.agenda.open-action", AgendaPurpose.DISCUSSION),
    MISSED_TARGET("governance.agenda.missed-target", AgendaPurpose.DISCUSSION),
    STATEMENT("governance.agenda.statement", AgendaPurpose.DECISION),
    DISPUTE("governance.agenda.dispute", AgendaPurpose.DECISION),
    TRIGGER("governance.agenda.trigger", AgendaPurpose.DECISION),
    NEW_TARGET("governance.agenda.new-target", AgendaPurpose.DECISION),
    FREE("", AgendaPurpose.DISCUSSION);

    private final String key;
    private final AgendaPurpose purpose;

    AgendaKind(String key, AgendaPurpose purpose) {
        this.key = key;
        this.purpose = purpose;
    }

    /** The message that names such an item, with the item's facts as its arguments. */
    String key() {
        return key;
    }

    AgendaPurpose purpose() {
        return purpose;
    }
}
