package org.gangway.performance;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.reading.Mapping;
import org.gangway.reading.Row;
import org.gangway.shared.RuleViolation;

/** Takes the rows of a file of monthly figures and keeps those that can be true. */
final class FigureRows implements RowTarget {

    /** @param tellsIncidents whether the file has a column for them, be it empty in this row */
    record Told(NewFigure figure, long row, boolean tellsIncidents) {}

    private final PromisedMonths promised;
    private final boolean tellsIncidents;
    private final List<Told> told = new ArrayList<>();
    private final Set<FigureKey> places = new LinkedHashSet<>();

    FigureRows(PromisedMonths promised, Mapping mapping) {
        this.promised = promised;
        this.tellsIncidents = mapping.field("incidents").isPresent();
    }

    List<Told> told() {
        return told;
    }

    @Override
    public Optional<FigureProblem> take(Row row) {
        var text = requireNonNull(row.text("month"));
        var month = MonthText.read(text);
        if (month.isEmpty()) {
            return Optional.of(FigureProblem.of(row, "", text, "performance.problem-not-a-month", Map.of()));
        }
        try {
            return add(row, month.get());
        } catch (RuleViolation cannotBe) {
            return Optional.of(FigureProblem.of(
                    row, "", requireNonNull(row.text("serviceLevel")), cannotBe.rule(), facts(cannotBe)));
        }
    }

    private Optional<FigureProblem> add(Row row, YearMonth month) {
        var level = FigureCheck.level(promised, requireNonNull(row.text("serviceLevel")), month);
        var numerator = requireNonNull(row.number("numerator"));
        var denominator = FigureCheck.require(level, numerator, row.number("denominator"));
        var incidents = Incidents.read(row.number("incidents"));
        if (!places.add(new FigureKey(level.id(), month))) {
            var facts = Map.<String, Object>of("level", level.name(), "month", month);
            return Optional.of(FigureProblem.of(row, "", level.name(), "performance.problem-reported-twice", facts));
        }
        var figure = new NewFigure(level.id(), month, numerator, denominator, incidents, 0);
        told.add(new Told(figure, row.number(), tellsIncidents));
        return Optional.empty();
    }

    private static Map<String, Object> facts(RuleViolation violation) {
        return new LinkedHashMap<>(violation.facts());
    }
}
