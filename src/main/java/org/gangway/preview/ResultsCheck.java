package org.gangway.preview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Holds what was reported against the terms of its month, and finds everything that cannot be. */
final class ResultsCheck {

    private record Spot(
            YearMonth month, String serviceLevel, @Nullable LocalDate windowEnd) {}

    private final PreviewVersions versions;
    private final ReportedEvents reportedEvents;
    private final List<PreviewFault> faults;
    private final Set<Spot> taken = new LinkedHashSet<>();
    private final Map<Spot, WindowRows> windows = new LinkedHashMap<>();
    private final List<ReportedResults.FigureOfRow> figures = new ArrayList<>();
    private final List<ReportedResults.Charged> charges = new ArrayList<>();
    private final List<ReportedResults.Late> lateReports = new ArrayList<>();

    private ResultsCheck(PreviewVersions versions, ReportedEvents reportedEvents, List<PreviewFault> faults) {
        this.versions = versions;
        this.reportedEvents = reportedEvents;
        this.faults = faults;
    }

    /** Throws {@link RefusedPreview} with the faults that were found before, if any, and those found here. */
    static ReportedResults check(
            PreviewVersions versions,
            List<ResultRow> rows,
            List<ReportedEvent> reported,
            InputPlace inputPlace,
            List<PreviewFault> before) {
        var faults = new ArrayList<>(before);
        var reportedEvents = EventsCheck.check(versions, reported, faults);
        var check = new ResultsCheck(versions, reportedEvents, faults);
        rows.forEach(check::take);
        check.windows.values().forEach(check::takeWindows);
        if (check.figures.isEmpty() && check.faults.isEmpty()) {
            check.faults.add(new PreviewFault(inputPlace, "preview.no-results", Map.of()));
        }
        RefusedPreview.throwIfAny(check.faults);
        var reportedResults = ReportedResults.of(check.figures, check.charges, check.lateReports, reportedEvents);
        PreviewLimits.require(versions, reportedResults, inputPlace);
        EventsCheck.check(reportedEvents, reportedResults, faults);
        RefusedPreview.throwIfAny(faults);
        return reportedResults;
    }

    private void take(ResultRow row) {
        var inForce = versions.during(row.period());
        if (inForce.isEmpty()) {
            add(row, "preview.no-terms-yet", Map.of("month", row.period()));
            return;
        }
        try {
            if (row.isCharges()) {
                takeCharges(row, inForce.getLast().terms());
            } else if (row.isLateReports()) {
                takeLateReports(row);
            } else {
                level(row).ifPresent(level -> takeFigure(relieved(row.of(level.id())), level));
            }
        } catch (RuleViolation cannotBe) {
            faults.add(PreviewFault.of(row.place(), cannotBe));
        }
    }

    private Optional<ServiceLevelTerms> level(ResultRow row) {
        var found = versions.named(row.serviceLevel(), row.period());
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        var rule = found.isEmpty() ? "preview.service-level-unknown" : "preview.service-level-ambiguous";
        add(row, rule, Map.of("level", row.serviceLevel(), "month", row.period()));
        return Optional.empty();
    }

    private ResultRow relieved(ResultRow row) {
        return reportedEvents.relieves(row.serviceLevel(), row.period()) ? row.relieved() : row;
    }

    private void takeFigure(ResultRow row, ServiceLevelTerms level) {
        var end = WindowRows.windowEnd(row, level);
        requireFirst(row, level.name(), end);
        requireEnough(row, level);
        var figure = new ReportedRowFigure(level, row).figure();
        if (end == null) {
            figures.add(new ReportedResults.FigureOfRow(row, figure));
        } else {
            windows.computeIfAbsent(new Spot(row.period(), level.id(), null), _ -> new WindowRows(level, row.period()))
                    .add(end, row, figure);
        }
    }

    private void takeWindows(WindowRows rows) {
        try {
            figures.add(rows.month());
        } catch (RuleViolation cannotBe) {
            faults.add(PreviewFault.of(rows.place(), cannotBe));
        }
    }

    /** Every version of the month evaluates by the same row, and some need to know more than others. */
    private void requireEnough(ResultRow row, ServiceLevelTerms level) {
        versions.during(row.period()).stream()
                .flatMap(part -> part.terms().named(level.id()).stream())
                .filter(other -> other.metric() == level.metric())
                .forEach(other -> new ReportedRowFigure(other, row).figure());
    }

    private void takeCharges(ResultRow row, PreviewVersion version) {
        requireFirst(row, ResultRow.CHARGES, null);
        var value = row.value();
        if (value == null || !row.isPlainValue()) {
            throw new RuleViolation("preview.charges-need-a-value", Map.of("month", row.period()));
        }
        var fee = new Money(value, version.fee().currency());
        if (fee.isNegative()) {
            throw new RuleViolation("incentive.fee-negative", Map.of("fee", fee));
        }
        charges.add(new ReportedResults.Charged(row, fee));
    }

    private void takeLateReports(ResultRow row) {
        requireFirst(row, ResultRow.LATE_REPORTS, null);
        var value = row.value();
        if (value == null || !row.isPlainValue() || value.scale() > 0 || value.precision() > 6 || value.signum() < 0) {
            throw new RuleViolation("preview.late-reports-need-a-number", Map.of("month", row.period()));
        }
        lateReports.add(new ReportedResults.Late(row, value.intValueExact()));
    }

    private void requireFirst(ResultRow row, String name, @Nullable LocalDate windowEnd) {
        if (!taken.add(new Spot(row.period(), row.serviceLevel(), windowEnd))) {
            throw new RuleViolation("preview.row-twice", Map.of("level", name, "month", row.period()));
        }
    }

    private void add(ResultRow row, String rule, Map<String, Object> facts) {
        faults.add(new PreviewFault(row.place(), rule, facts));
    }
}
