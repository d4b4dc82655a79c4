package org.gangway.performance.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.WorkPlaces;
import org.gangway.identity.Side;
import org.springframework.stereotype.Component;

/** How many figures of the last month should have been reported by now, of many engagements in three statements. */
@Component
public class OverdueFigures {

    /** Where a day begins last, and first. */
    private static final ZoneOffset WEST = ZoneOffset.ofHours(-12);

    private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

    private final ReportedPlaces reported;
    private final SignedServiceLevelReader signedServiceLevels;
    private final WorkPlaces places;
    private final Clock clock;

    OverdueFigures(
            ReportedPlaces reported, SignedServiceLevelReader signedServiceLevels, WorkPlaces places, Clock clock) {
        this.reported = reported;
        this.signedServiceLevels = signedServiceLevels;
        this.places = places;
        this.clock = clock;
    }

    /** Of the month that is the last one where the vendor works; engagements without any are left out. */
    public Map<EngagementId, Integer> of(Collection<EngagementId> engagements) {
        var missing = missing(engagements);
        var sites = places.of(missing.keySet()).stream()
                .collect(Collectors.groupingBy(EngagementSite::engagement, LinkedHashMap::new, Collectors.toList()));
        var overdue = new LinkedHashMap<EngagementId, Integer>();
        missing.forEach((engagement, byMonth) -> {
            var late = late(byMonth, sites.getOrDefault(engagement, List.of()));
            if (late > 0) {
                overdue.put(engagement, late);
            }
        });
        return overdue;
    }

    /** Those of some engagements that lack no figure of a month, by the terms in force in it. */
    public Set<EngagementId> complete(Collection<EngagementId> engagements, YearMonth month) {
        var promised = signedServiceLevels.of(engagements);
        var level = reported.of(month, promised.keySet());
        var complete = new LinkedHashSet<EngagementId>();
        promised.forEach((engagement, levels) -> {
            if (levels.levels(month).stream().allMatch(one -> level.has(engagement, one))) {
                complete.add(engagement);
            }
        });
        return complete;
    }

    /** Only what could be late somewhere on earth: working days are never fewer than calendar days. */
    private Map<EngagementId, Map<YearMonth, List<SignedServiceLevel>>> missing(Collection<EngagementId> engagements) {
        var first = lastMonth(WEST);
        var last = lastMonth(EAST);
        var promised = signedServiceLevels.of(engagements);
        var there = reported.of(first, last, promised.keySet());
        var missing = new LinkedHashMap<EngagementId, Map<YearMonth, List<SignedServiceLevel>>>();
        promised.forEach((engagement, levels) -> {
            for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                var lacking = lacking(engagement, levels, there.in(month));
                if (!lacking.isEmpty()) {
                    missing.computeIfAbsent(engagement, _ -> new LinkedHashMap<>())
                            .put(month, lacking);
                }
            }
        });
        return missing;
    }

    private YearMonth lastMonth(ZoneOffset where) {
        return YearMonth.from(today(where)).minusMonths(1);
    }

    private LocalDate today(ZoneOffset where) {
        return LocalDate.ofInstant(clock.instant(), where);
    }

    private List<SignedServiceLevel> lacking(EngagementId engagement, SignedServiceLevels levels, ReportedMonth there) {
        var days = ChronoUnit.DAYS.between(there.month().atEndOfMonth(), today(EAST));
        return levels.levels(there.month()).stream()
                .filter(one -> Math.max(1, one.reportingDays()) < days)
                .filter(one -> !there.has(engagement, one))
                .toList();
    }

    private int late(Map<YearMonth, List<SignedServiceLevel>> missing, List<EngagementSite> sites) {
        var calendars = new ReportingCalendars(counted -> counted.of(sites));
        var today = ReportingDeadlines.today(
                sites.stream().filter(site -> site.side() == Side.VENDOR).toList(), clock);
        var month = YearMonth.from(today).minusMonths(1);
        return (int) missing.getOrDefault(month, List.of()).stream()
                .filter(level -> today.isAfter(calendars.dueOn(level, month)))
                .count();
    }
}
