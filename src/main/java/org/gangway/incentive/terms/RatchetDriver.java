package org.gangway.incentive.terms;

import org.gangway.json.Meaning;

/** Which results show what the vendor can do by now. */
public sealed interface RatchetDriver {

    /** The rolling months that are looked at, the review's month included. */
    int months();

    /** With fewer results than this the levels stay as they are. */
    int least();

    /** The average of the best results: one bad month does not hide what is possible. */
    @Meaning("The average of the best months.")
    record BestOf(int best, int months) implements RatchetDriver {

        @Override
        public int least() {
            return best;
        }
    }

    /** The average of all results. */
    @Meaning("The average of all months.")
    record MeanOf(
            int months, @Meaning("Results that are needed.") int least) implements RatchetDriver {}
}
