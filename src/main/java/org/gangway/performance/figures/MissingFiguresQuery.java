package org.gangway.performance.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSummary;
import org.gangway.measure.FigureOrigin;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out for all engagements at once which figures of a month are missing, without evaluating any. */
@Component
public class MissingFiguresQuery {

    private final JdbcClient jdbc;
    private final EngagementService engagements;
    private final SignedServiceLevelReader signedServiceLevels;
    private final ReportingDeadlines reportingDeadlines;
    private final Clock clock;

    MissingFiguresQuery(
            JdbcClient jdbc,
            EngagementService engagements,
            SignedServiceLevelReader signedServiceLevelReader,
            ReportingDeadlines reportingDeadlines,
            Clock clock) {
        this.jdbc = jdbc;
        this.engagements = engagements;
        this.signedServiceLevels = signedServiceLevelReader;
        this.reportingDeadlines = reportingDeadlines;
        this.clock = clock;
    }

    /** What was reported for the month, and until which day each engagement's list of invoices reaches. */
    private record ReportedLevel(YearMonth month, Set<Place> figures, Map<UUID, LocalDate> invoices) {

        record Place(UUID engagement, String serviceLevel, LocalDate windowEnd) {}

        /** Nothing lacks of a month in which no window ends. */
        boolean has(EngagementId engagement, SignedServiceLevel level) {
            if (level.measured().endingIn(month).isEmpty()) {
                return true;
            }
            return level.metric().origin() == FigureOrigin.RECEIVABLES
                    ? Optional.ofNullable(invoices.get(engagement.value()))
                            .filter(day -> !month.atEndOfMonth().isAfter(day))
                            .isPresent()
                    : level.measured().endingIn(month).stream()
                            .allMatch(window ->
                                    figures.contains(new Place(engagement.value(), level.id(), window.end())));
        }
    }

    public List<MissingFigures> of(YearMonth month, int most) {
        var reportedLevel = reported(month);
        var promised = signedServiceLevels.ofAll();
        return engagements.search("", Pageable.unpaged()).stream()
                .flatMap(engagement -> missing(engagement, promised.get(engagement.id()), reportedLevel))
                .limit(most)
                .toList();
    }

    private Stream<MissingFigures> missing(
            EngagementSummary engagement,
            @org.jspecify.annotations.Nullable SignedServiceLevels promised,
            ReportedLevel reportedLevel) {
        if (promised == null) {
            return Stream.empty();
        }
        var missing = promised.levels(reportedLevel.month()).stream()
                .filter(level -> !reportedLevel.has(engagement.id(), level))
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(new MissingFigures(
                        engagement.id(),
                        engagement.name(),
                        reportedLevel.month(),
                        missing.size(),
                        isOverdue(engagement.id(), missing, reportedLevel.month())));
    }

    private boolean isOverdue(EngagementId engagement, List<SignedServiceLevel> missing, YearMonth month) {
        var calendars = reportingDeadlines.calendars(engagement);
        var today = ReportingDeadlines.today(reportingDeadlines.vendorSites(engagement), clock);
        return missing.stream().anyMatch(level -> today.isAfter(calendars.dueOn(level, month)));
    }

    private ReportedLevel reported(YearMonth month) {
        var figures = new LinkedHashSet<ReportedLevel.Place>();
        jdbc.sql("""
                        select f.engagement_id, f.service_level_id, f.window_end from engagement e
                        join reported_figure f on f.engagement_id = e.id and f.month = :month
                        """).param("month", month.atDay(1)).query((java.sql.ResultSet row) -> {
            figures.add(new ReportedLevel.Place(
                    row.getObject("engagement_id", UUID.class),
                    row.getString("service_level_id"),
                    row.getObject("window_end", LocalDate.class)));
        });
        var invoices = new LinkedHashMap<UUID, LocalDate>();
        jdbc.sql("""
                        select engagement_id, max(as_of) as as_of from figure_import
                        where kind = 'RECEIVABLES' and status = 'COMMITTED' group by engagement_id
                        """).query((java.sql.ResultSet row) -> {
            invoices.put(row.getObject("engagement_id", UUID.class), row.getObject("as_of", LocalDate.class));
        });
        return new ReportedLevel(month, figures, invoices);
    }
}
