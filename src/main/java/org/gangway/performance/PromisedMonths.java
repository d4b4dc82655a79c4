package org.gangway.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** All signed versions of the terms of one engagement, the newest first: each month has one of them, or none. */
record PromisedMonths(List<PromisedMonths.Version> versions) {

    record Version(LocalDate effectiveFrom, List<PromisedLevel> levels) {}

    List<PromisedLevel> during(YearMonth month) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(month.atEndOfMonth()))
                .findFirst()
                .map(Version::levels)
                .orElse(List.of());
    }

    Optional<PromisedLevel> level(String id, YearMonth month) {
        return during(month).stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** The earliest month that has a say in how the months from the first to the last are judged. */
    YearMonth looksBackTo(YearMonth first, YearMonth last) {
        var earliest = first;
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            for (var level : during(month)) {
                var back = level.judging().first(month);
                earliest = back.isBefore(earliest) ? back : earliest;
            }
        }
        return earliest;
    }

    /** The latest month up to the end that a figure of the given month, or of one before it, has a say in. */
    YearMonth reachesTo(YearMonth told, YearMonth end) {
        var latest = told;
        for (var month = told.plusMonths(1); !month.isAfter(end); month = month.plusMonths(1)) {
            for (var level : during(month)) {
                latest = level.judging().first(month).isAfter(told) ? latest : month;
            }
        }
        return latest;
    }
}
