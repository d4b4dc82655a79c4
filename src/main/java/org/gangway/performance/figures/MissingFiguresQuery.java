package org.gangway.performance.figures;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSummary;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Finds out for all engagements at once which figures of a month are missing, without evaluating any. */
@Component
public class MissingFiguresQuery {

    private final ReportedPlaces reported;
    private final EngagementService engagements;
    private final SignedServiceLevelReader signedServiceLevels;
    private final ReportingDeadlines reportingDeadlines;
    private final Clock clock;

    MissingFiguresQuery(
            ReportedPlaces reported,
            EngagementService engagements,
            SignedServiceLevelReader signedServiceLevelReader,
            ReportingDeadlines reportingDeadlines,
            Clock clock) {
        this.reported = reported;
        this.engagements = engagements;
        this.signedServiceLevels = signedServiceLevelReader;
        this.reportingDeadlines = reportingDeadlines;
        this.clock = clock;
    }

    public List<MissingFigures> of(YearMonth month, int most) {
        var reportedMonth = reported.of(month);
        var promised = signedServiceLevels.ofAll();
        return engagements.search("", Pageable.unpaged()).stream()
                .flatMap(engagement -> missing(engagement, promised.get(engagement.id()), reportedMonth))
                .limit(most)
                .toList();
    }

    private Stream<MissingFigures> missing(
            EngagementSummary engagement,
            @org.jspecify.annotations.Nullable SignedServiceLevels promised,
            ReportedMonth reportedMonth) {
        if (promised == null) {
            return Stream.empty();
        }
        var missing = promised.levels(reportedMonth.month()).stream()
                .filter(level -> !reportedMonth.has(engagement.id(), level))
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(new MissingFigures(
                        engagement.id(),
                        engagement.name(),
                        reportedMonth.month(),
                        missing.size(),
                        isOverdue(engagement.id(), missing, reportedMonth.month())));
    }

    private boolean isOverdue(EngagementId engagement, List<SignedServiceLevel> missing, YearMonth month) {
        var calendars = reportingDeadlines.calendars(engagement);
        var today = ReportingDeadlines.today(reportingDeadlines.vendorSites(engagement), clock);
        return missing.stream().anyMatch(level -> today.isAfter(calendars.dueOn(level, month)));
    }
}
