package org.gangway.performance.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.inforce.DaysInForce;
import org.gangway.shared.Period;

/** All signed versions of the terms of one engagement, the newest first: a month has one or several of them, or none. */
public record SignedServiceLevels(List<SignedServiceLevels.SignedVersion> versions) {

    public record SignedVersion(int number, LocalDate effectiveFrom, List<SignedServiceLevel> levels) {}

    /** Each version in force within those days of a month, in order of time. */
    public List<DaysInForce<SignedVersion>> within(Period days) {
        return DaysInForce.within(days, versions.reversed(), SignedVersion::effectiveFrom);
    }

    private List<SignedVersion> during(YearMonth month) {
        return within(Period.of(month)).stream().map(DaysInForce::terms).toList();
    }

    /** Every service level of the month once, by the newest version that has it; those in force at its end first. */
    public List<SignedServiceLevel> levels(YearMonth month) {
        var levels = new LinkedHashMap<String, SignedServiceLevel>();
        during(month)
                .reversed()
                .forEach(signedVersion -> signedVersion.levels().forEach(it -> levels.putIfAbsent(it.id(), it)));
        return List.copyOf(levels.values());
    }

    /** What each version of the month promises: a level that several have is there for each of them. */
    public List<SignedServiceLevel> ofEachVersion(YearMonth month) {
        return during(month).stream()
                .flatMap(signedVersion -> signedVersion.levels().stream())
                .toList();
    }

    /** What that version promises; nothing where there is no such version. */
    public List<SignedServiceLevel> ofVersion(int number) {
        return versions.stream()
                .filter(signedVersion -> signedVersion.number() == number)
                .findFirst()
                .map(SignedVersion::levels)
                .orElse(List.of());
    }

    public Optional<SignedServiceLevel> level(String id, YearMonth month) {
        return levels(month).stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** The earliest month that has a say in how the months from the first to the last are evaluated. */
    public YearMonth looksBackTo(YearMonth first, YearMonth last) {
        var earliest = first;
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            for (var level : ofEachVersion(month)) {
                var back = level.evaluationRules().first(month);
                earliest = back.isBefore(earliest) ? back : earliest;
            }
        }
        return earliest;
    }

    /** The latest month up to the end that a figure of the given month, or of one before it, has a say in. */
    public YearMonth reachesTo(YearMonth reported, YearMonth end) {
        var latest = reported;
        for (var month = reported.plusMonths(1); !month.isAfter(end); month = month.plusMonths(1)) {
            for (var level : ofEachVersion(month)) {
                latest = level.evaluationRules().first(month).isAfter(reported) ? latest : month;
            }
        }
        return latest;
    }
}
