package org.gangway.settlement.preparation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.incentive.calculation.LookBackHorizon;
import org.gangway.incentive.calculation.ResultMarks;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.settlement.correction.CorrectedHistory;
import org.gangway.settlement.correction.MonthResult;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.SettledPart;
import org.gangway.shared.Money;
import org.gangway.shared.Period;

/**
 * What days of a month are settled by: one signed version of the terms.
 *
 * @param days those of the month on which it is in force
 * @param fee of a whole month
 * @param termEnd the last month of the engagement, in which credits that wait for earn-back are decided
 */
public record TermsOfMonth(
        Period days,
        int number,
        String sha256,
        IncentiveSchedule schedule,
        Money fee,
        Optional<SettlementTerms> settlement,
        YearMonth termEnd) {

    /** By these results of the whole month, as this version evaluates them. */
    public SettledPart settled(
            List<MonthResult> results, CorrectedHistory correctedHistory, MonthCircumstances monthCircumstances) {
        var levels = results.stream()
                .map(result -> result.level(correctedHistory.of(result.figure().serviceLevel())))
                .toList();
        var figures = results.stream().map(this::shown).toList();
        var input = new MonthInput(YearMonth.from(days.start()), fee, levels, monthCircumstances);
        return settled(LookBackHorizon.trimmed(schedule, input), figures);
    }

    private LevelFigure shown(MonthResult result) {
        var figure = result.figure();
        return schedule.serviceLevels().stream()
                .filter(level -> level.serviceLevel().equals(figure.serviceLevel()))
                .findFirst()
                .map(level -> figure.shownBeside(
                        result.compared(), ResultMarks.of(level, figure.expected(), figure.minimum())))
                .orElse(figure);
    }

    public SettledPart settled(MonthInput input, List<LevelFigure> figures) {
        return new SettledPart(days, number, sha256, schedule, input, figures);
    }
}
