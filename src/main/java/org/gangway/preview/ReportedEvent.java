package org.gangway.preview;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.gangway.json.Member;
import org.gangway.json.Neutral;
import org.gangway.json.Unwritten;
import org.jspecify.annotations.Nullable;

/** What happened in a month besides figures, as it was told; service levels by key or, before they are checked, by name. */
sealed interface ReportedEvent {

    InputPlace place();

    YearMonth period();

    /** What it is about: of a month, each kind tells of each subject once. */
    String subject();

    String kind();

    /**
     * A critical deliverable.
     *
     * @param handedOver null while it is missing: the delay goes on, in later months too, until it is told
     * @param zone where the month ends for a delay that goes on
     * @param excused whether force majeure excuses the whole delay
     */
    @Member(HandOver.KIND)
    record HandOver(
            @Unwritten InputPlace place,
            YearMonth period,
            String deliverable,
            Instant due,
            @Nullable Instant handedOver,
            @Neutral("Z") ZoneId zone,
            @Neutral boolean excused)
            implements ReportedEvent {

        static final String KIND = "handOver";

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
            return handedOver == null
                    ? month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant()
                    : handedOver;
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
            @Nullable String chosen)
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

    /** The result of a service level is excused, as if its row said {@code relieved}. */
    @Member(Relief.KIND)
    record Relief(@Unwritten InputPlace place, YearMonth period, String serviceLevel) implements ReportedEvent {

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
