package org.gangway.performance.imports;

import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportedFigure;
import org.gangway.performance.figures.ReportedFigures;
import org.gangway.performance.figures.ReportedWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the monthly figures of a file into the database, and leaves alone what did not change. */
@Component
class MonthlyFigureStore {

    private final ReportedFigures figures;
    private final ImportMemory memory;
    private final Clock clock;

    MonthlyFigureStore(ReportedFigures figures, ImportMemory memory, Clock clock) {
        this.figures = figures;
        this.memory = memory;
        this.clock = clock;
    }

    DryRunBaseline seen(EngagementId engagement, long imports) {
        return DryRunBaseline.of(imports, figures.all(engagement));
    }

    /** What the rows would do to what is known. */
    ChangedRows compare(EngagementId engagement, List<MonthlyFigureRows.AcceptedFigureRow> reported) {
        return counts(reported, changes(engagement, reported));
    }

    ChangedRows merge(Upload upload, ImportId id, List<MonthlyFigureRows.AcceptedFigureRow> reported, CurrentUser by) {
        var changes = changes(upload.engagement(), reported);
        memory.beginFigures(upload.engagement());
        for (var change : changes) {
            requireSeen(upload, change.row(), change.before());
            var figureSource =
                    new ReportedFigures.FigureSource(id.value(), change.row().row());
            memory.keepFigure(upload.engagement(), id, change.figure());
            figures.save(upload.engagement(), change.figure(), figureSource, by, clock.instant());
        }
        return counts(reported, changes);
    }

    /** A row that says something else than is known. */
    private record FigureChange(
            MonthlyFigureRows.AcceptedFigureRow row,
            @Nullable ReportedFigure before,
            NewFigure figure) {}

    private List<FigureChange> changes(EngagementId engagement, List<MonthlyFigureRows.AcceptedFigureRow> reported) {
        var known = known(engagement, reported);
        return reported.stream()
                .map(row -> {
                    var before = known.get(ReportedWindow.of(row.figure()));
                    return new FigureChange(row, before, figure(row, before));
                })
                .filter(change -> change.before() == null || !isSame(change.before(), change.figure()))
                .toList();
    }

    private static ChangedRows counts(List<MonthlyFigureRows.AcceptedFigureRow> reported, List<FigureChange> changes) {
        var added = changes.stream().filter(change -> change.before() == null).count();
        return new ChangedRows(added, changes.size() - added, reported.size() - changes.size());
    }

    /** What somebody else reported meanwhile is not written over unseen. */
    private static void requireSeen(
            Upload upload, MonthlyFigureRows.AcceptedFigureRow row, @Nullable ReportedFigure before) {
        var dryRunBaseline = upload.seen();
        if (dryRunBaseline != null) {
            var place = ReportedWindow.of(row.figure());
            dryRunBaseline.requireFigure(place, before == null ? 0 : before.version());
        }
    }

    private Map<ReportedWindow, ReportedFigure> known(
            EngagementId engagement, List<MonthlyFigureRows.AcceptedFigureRow> reported) {
        var known = new LinkedHashMap<ReportedWindow, ReportedFigure>();
        var months = reported.stream().map(row -> row.figure().month()).sorted().toList();
        if (!months.isEmpty()) {
            YearMonth first = months.getFirst();
            figures.between(engagement, first, months.getLast())
                    .forEach(figure -> known.put(ReportedWindow.of(figure), figure));
        }
        return known;
    }

    /** A file without a column for failures says nothing about them: what was reported of them stays. */
    private static NewFigure figure(MonthlyFigureRows.AcceptedFigureRow row, @Nullable ReportedFigure before) {
        if (before == null) {
            return row.figure();
        }
        var figure = row.tellsIncidents() ? row.figure() : row.figure().withIncidents(before.incidents());
        return figure.replacing(before.version());
    }

    private static boolean isSame(ReportedFigure before, NewFigure figure) {
        return before.numerator().compareTo(figure.numerator()) == 0
                && before.denominator().compareTo(figure.denominator()) == 0
                && Objects.equals(before.incidents(), figure.incidents());
    }
}
