package org.gangway.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

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
}
