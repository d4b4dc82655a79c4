package org.gangway.measure;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** How days after a deadline are counted; terms that charge by the day have to say. */
public enum LateDayCounting {
    /** Each 24 hours that have passed in full. */
    FULL_DAYS {
        @Override
        long between(LocalDateTime due, LocalDateTime done) {
            return Duration.between(due, done).toDays();
        }
    },
    /** Each 24 hours that have begun. */
    BEGUN_DAYS {
        @Override
        long between(LocalDateTime due, LocalDateTime done) {
            var late = Duration.between(due, done);
            var full = late.toDays();
            return late.equals(Duration.ofDays(full)) ? full : full + 1;
        }
    },
    /** The difference of the two dates, whatever the time of day. */
    CALENDAR_DATES {
        @Override
        long between(LocalDateTime due, LocalDateTime done) {
            return ChronoUnit.DAYS.between(due.toLocalDate(), done.toLocalDate());
        }
    };

    /** Days late; none when it was in time. */
    public int late(LocalDateTime due, LocalDateTime done) {
        return done.isAfter(due) ? Math.toIntExact(between(due, done)) : 0;
    }

    abstract long between(LocalDateTime due, LocalDateTime done);
}
