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
        var facts = Facts.of("from", period.start()).and("to", period.end());
        return switch (figure) {
            case NoFigure none -> facts.and("reason", none.reason()).say("measure-window-nothing");
            case Measured measured ->
                facts.inUnit(measured, FigureRounding.shown(measured.metric().decimals()))
                        .and("numerator", measured.numerator())
                        .and("denominator", measured.denominator())
                        .say("measure-window-part");
        };
    }
}
