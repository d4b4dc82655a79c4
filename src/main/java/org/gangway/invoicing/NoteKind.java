package org.gangway.invoicing;

/** Which document puts a month's incentives into the accounts. */
public enum NoteKind {
    /** The vendor gives back more than it has earned on top. */
    CREDIT_NOTE("CN", "381"),
    /** The vendor has earned more on top than it gives back. */
    BONUS_INVOICE("BI", "380");

    private final String prefix;
    private final String code;

    NoteKind(String prefix, String code) {
        this.prefix = prefix;
        this.code = code;
    }

    /** What its numbers begin with. */
    String prefix() {
        return prefix;
    }

    /** The document's type in UNTDID 1001. */
    String code() {
        return code;
    }
}
