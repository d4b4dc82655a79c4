package org.gangway.reading;

/** What became of the rows of a file: every one of them is accepted, rejected or ignored because it is blank. */
public record RowCounts(long total, long accepted, long rejected, long ignored) {

    public RowCounts {
        if (total != accepted + rejected + ignored) {
            throw new IllegalArgumentException(
                    "Rows got lost: " + total + " are not " + accepted + " + " + rejected + " + " + ignored);
        }
    }

    /** The same after so many accepted rows turned out to be wrong. */
    public RowCounts rejecting(long more) {
        return new RowCounts(total, accepted - more, rejected + more, ignored);
    }
}
