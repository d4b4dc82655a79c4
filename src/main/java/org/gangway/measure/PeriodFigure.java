package org.gangway.measure;

import java.time.YearMonth;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Period;

/** The figure of one month, week or other stretch of days. */
public record PeriodFigure(Period period, Figure figure) {

    public static PeriodFigure of(YearMonth month, Figure figure) {
        return new PeriodFigure(Period.of(month), figure);
    }

    Explanation explanation() {
        var facts = NamedFacts.of("from", period.start(), "to", period.end());
        return switch (figure) {
            case NoFigure none ->
                Explanation.fact("measure-window-nothing", NamedFacts.with(facts, "reason", none.reason()));
            case MeasuredFigure measuredFigure ->
                Explanation.fact("measure-window-part", NamedFacts.with(facts, measuredFigure.facts()));
        };
    }
}
