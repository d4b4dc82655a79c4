package org.gangway.measure;

import java.time.YearMonth;
import org.gangway.shared.Explanation;
import org.gangway.shared.Period;

/** The figure of one month, week or other stretch of days. */
public record PeriodFigure(Period period, Figure figure) {

    public static PeriodFigure of(YearMonth month, Figure figure) {
        return new PeriodFigure(Period.of(month), figure);
    }

    Explanation explanation() {
        var measureFacts = MeasureFacts.of("from", period.start()).and("to", period.end());
        return switch (figure) {
            case NoFigure none -> measureFacts.and("reason", none.reason()).say("measure-window-nothing");
            case MeasuredFigure measuredFigure ->
                measureFacts
                        .inUnit(
                                measuredFigure,
                                FigureRounding.shown(measuredFigure.metric().decimals()))
                        .and("numerator", measuredFigure.numerator())
                        .and("denominator", measuredFigure.denominator())
                        .say("measure-window-part");
        };
    }
}
