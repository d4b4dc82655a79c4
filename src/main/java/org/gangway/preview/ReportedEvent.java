package org.gangway.preview;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.gangway.json.Meaning;
import org.gangway.json.Member;
import org.gangway.json.Neutral;
import org.gangway.json.Unwritten;
import org.jspecify.annotations.Nullable;

/** What happened in a month besides figures, as it was reported; service levels by key or, before they are checked, by name. */
sealed interface ReportedEvent {

    InputPlace place();

    YearMonth period();

    /** What it is about: of a month, each kind reports on each subject once. */
    String subject();

    String kind();

    /**
     * A critical deliverable.
     *
     * @param deliveredAt null while it is missing: the delay goes on, in later months too, until it is reported
     * @param zone where the month ends for a delay that goes on
     * @param relieved whether force majeure relieves the whole delay
     */
    @Member(EventDelivery.KIND)
    record EventDelivery(
            @Unwritten InputPlace place,
            YearMonth period,
            @Meaning("Its key in the terms.") String deliverable,
            Instant due,

            @Meaning("Absent while it is missing.") @Nullable
            Instant deliveredAt,

            @Meaning("Where the month ends; UTC where it is absent.") @Neutral("Z")
            ZoneId zone,

            @Neutral boolean relieved)
            implements ReportedEvent {

        static final String KIND = "delivery";

        @Override
        public String subject() {
            return deliverable;
        }

        @Override
        public String kind() {
            return KIND;
        }

        /** Up to when the delay counts for that month. */
        Instant until(YearMonth month) {
            return deliveredAt == null
                    ? month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant()
                    : deliveredAt;
        }
    }

    /**
     * Service levels that failed from one cause.
     *
     * @param chosen the one whose credit the client chose; null while it has not
     */
    @Member(Cause.KIND)
    record Cause(
            @Unwritten InputPlace place,
            YearMonth period,
            String cause,
            List<String> serviceLevels,

            @Meaning("The level whose credit is given.") @Nullable
            String chosen)
            implements ReportedEvent {

        static final String KIND = "commonCause";

        public Cause {
            serviceLevels = List.copyOf(serviceLevels);
        }

        @Override
        public String subject() {
            return cause;
        }

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** The result of a service level is relieved, as if its row said {@code relieved}. */
    @Member(Relief.KIND)
    record Relief(
            @Unwritten InputPlace place,
            YearMonth period,
            @Meaning("Key or exact name.") String serviceLevel) implements ReportedEvent {

        static final String KIND = "relief";

        @Override
        public String subject() {
            return serviceLevel;
        }

        @Override
        public String kind() {
            return KIND;
        }
    }
}
