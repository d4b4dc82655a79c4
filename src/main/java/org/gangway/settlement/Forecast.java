package org.gangway.settlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gangway.shared.Money;

/**
 * What the running month would come to if it went on as it began. It is worked out when somebody looks and never kept:
 * nothing of it is owed.
 *
 * @param asOf the day of the figures
 * @param net fee with all that would change it
 */
public record Forecast(
        YearMonth month, LocalDate asOf, Money fee, Money credits, Money bonus, Money net, List<Level> levels) {

    public Forecast {
        levels = List.copyOf(levels);
    }

    /** One service level of the forecast. */
    public record Level(LevelFigure figure, ForecastBasis basis, LineAmounts amounts) {}
}
