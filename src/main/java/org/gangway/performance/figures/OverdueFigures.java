package org.gangway.performance.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
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
import org.springframework.stereotype.Component;

/** How many figures of the last month should have been reported by now, of many engagements in three statements. */
@Component
public class OverdueFigures {

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

    /** Engagements without any are left out. */
    public Map<EngagementId, Integer> of(Collection<EngagementId> engagements) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var month = YearMonth.from(today).minusMonths(1);
        var missing = missing(engagements, month, today);
        var sites = places.of(missing.keySet()).stream()
                .collect(Collectors.groupingBy(EngagementSite::engagement, LinkedHashMap::new, Collectors.toList()));
        var overdue = new LinkedHashMap<EngagementId, Integer>();
        missing.forEach((engagement, levels) -> {
            var late = late(levels, sites.getOrDefault(engagement, List.of()), month);
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

    /** Only what could be late: working days are never fewer than calendar days. */
    private Map<EngagementId, List<SignedServiceLevel>> missing(
            Collection<EngagementId> engagements, YearMonth month, LocalDate today) {
        var promised = signedServiceLevels.of(engagements);
        var level = reported.of(month, promised.keySet());
        var missing = new LinkedHashMap<EngagementId, List<SignedServiceLevel>>();
        promised.forEach((engagement, levels) -> {
            var lacking = levels.levels(month).stream()
                    .filter(one -> Math.max(1, one.reportingDays()) < today.getDayOfMonth())
                    .filter(one -> !level.has(engagement, one))
                    .toList();
            if (!lacking.isEmpty()) {
                missing.put(engagement, lacking);
            }
        });
        return missing;
    }

    private int late(List<SignedServiceLevel> missing, List<EngagementSite> sites, YearMonth month) {
        var calendars = new ReportingCalendars(counted -> counted.of(sites));
        var today = ReportingDeadlines.today(
                sites.stream()
                        .filter(site -> site.side() == org.gangway.identity.Side.VENDOR)
                        .toList(),
                clock);
        return (int) missing.stream()
                .filter(level -> today.isAfter(calendars.dueOn(level, month)))
                .count();
    }
}
