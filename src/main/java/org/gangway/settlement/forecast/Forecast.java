package org.gangway.settlement.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.LineAmounts;
import org.gangway.shared.Money;

/**
 * What the running month would amount to if it went on as it began. It is worked out when somebody looks and never kept:
 * nothing of it is owed.
 *
 * @param asOf the day of the figures
 * @param net fee with all that would change it
 * @param penalties what is charged besides service levels, as far as it is confirmed by now
 */
public record Forecast(
        YearMonth month,
        LocalDate asOf,
        Money fee,
        Money credits,
        Money bonus,
        Money net,
        List<Level> levels,
        List<PenaltyLine> penalties) {

    public Forecast {
        levels = List.copyOf(levels);
        penalties = List.copyOf(penalties);
    }

    /**
     * One service level of the forecast.
     *
     * @param relieved both sides agree that its result is relieved
     */
    public record Level(LevelFigure figure, ForecastBasis basis, boolean relieved, LineAmounts amounts) {}
}
