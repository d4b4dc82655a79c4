package org.gangway.reading;

/** What can be wrong with a row. */
public enum RowProblemKind {
    RAGGED_ROW("reading.problem-ragged-row"),
    MISSING_VALUE("reading.problem-missing-value"),
    NO_SUCH_DAY("reading.problem-no-such-day"),
    OTHER_DATE_ORDER("reading.problem-other-date-order"),
    NOT_A_MONTH("reading.problem-not-a-month"),
    NOT_A_DATE("reading.problem-not-a-date"),
    OTHER_DECIMAL_MARK("reading.problem-other-decimal-mark"),
    NOT_WHOLE("reading.problem-not-whole"),
    NOT_A_NUMBER("reading.problem-not-a-number"),
    NOT_YES_OR_NO("reading.problem-not-yes-or-no"),
    TOO_LONG("reading.problem-too-long"),
    CONTROL_CHARACTER("reading.problem-control-character"),
    CELL_FAULT("reading.problem-cell-fault"),
    NO_STORED_VALUE("reading.problem-no-stored-value"),
    DUPLICATE_KEY("reading.problem-duplicate-key");

    private final String rule;

    RowProblemKind(String rule) {
        this.rule = rule;
    }

    /** Key of the message. */
    public String rule() {
        return rule;
    }
}
