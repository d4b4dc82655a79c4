package org.gangway.settlement.correction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.OutcomeBeforeRelief;
import org.gangway.measure.Attainment;
import org.gangway.performance.figures.ReportedCounts;
import org.gangway.settlement.month.LevelFigure;
import org.jspecify.annotations.Nullable;

/**
 * One service level's result, as a month can be settled by it.
 *
 * @param compared the figure that was held against the levels
 * @param reported somebody reported a figure, be it that nothing happened, or there is none to report
 * @param late it was reported too late to count by the terms
 * @param relieved both parties agree that the vendor is not to blame for any of it
 * @param beforePart how it came out before part of the figure was left out; null where nothing was
 * @param incidents how many failures the month counts
 * @param counts what was reported of the month itself, for volumes; null where nothing was
 */
public record MonthResult(
        LevelFigure figure,
        @Nullable BigDecimal compared,
        boolean reported,
        boolean late,
        LocalDate dueOn,
        boolean relieved,
        @Nullable OutcomeBeforeRelief beforePart,
        int incidents,
        @Nullable ReportedCounts counts) {

    /** In time, where anything was reported; as one failure where it is a miss. */
    public MonthResult(LevelFigure figure, @Nullable BigDecimal compared, boolean reported, LocalDate dueOn) {
        this(figure, compared, reported, false, dueOn, false, null, 1, null);
    }

    /** With nothing to report where nothing could be done. */
    public MonthResult withRelief() {
        return new MonthResult(figure, compared, true, late, dueOn, true, beforePart, incidents, counts);
    }

    public LevelResult level(List<EarlierResult> history) {
        var before = late ? Attainment.REPORTED_LATE : figure.attainment().whenSettled();
        var result = new LevelResult(
                        figure.serviceLevel(),
                        relieved ? Attainment.RELIEVED : before,
                        compared,
                        figure.expected(),
                        figure.minimum(),
                        history)
                .withIncidents(incidents);
        if (beforePart != null && !late) {
            return result.withBeforeRelief(beforePart);
        }
        return relieved && before.isMeasured()
                ? result.withBeforeRelief(new OutcomeBeforeRelief(before, compared))
                : result;
    }
}
