package org.gangway.settlement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.SettlementTerms;
import org.gangway.incentive.Circumstances;
import org.gangway.incentive.MonthInput;
import org.gangway.incentive.Reach;
import org.gangway.incentive.Schedule;
import org.gangway.shared.Money;
import org.gangway.shared.Period;

/**
 * What days of a month are settled by: one signed version of the terms.
 *
 * @param days those of the month on which it is in force
 * @param fee of a whole month
 * @param termEnd the last month of the engagement, in which credits that wait for earn-back are decided
 */
record TermsOfMonth(
        Period days,
        int number,
        String sha256,
        Schedule schedule,
        Money fee,
        Optional<SettlementTerms> settlement,
        YearMonth termEnd) {

    /** By these results of the whole month, as this version judges them. */
    SettledPart settled(List<MonthResult> results, History history, Circumstances circumstances) {
        var levels = results.stream()
                .map(result -> result.level(history.of(result.figure().serviceLevel())))
                .toList();
        var figures = results.stream().map(MonthResult::figure).toList();
        var input = new MonthInput(YearMonth.from(days.start()), fee, levels, circumstances);
        return settled(Reach.trimmed(schedule, input), figures);
    }

    SettledPart settled(MonthInput input, List<LevelFigure> figures) {
        return new SettledPart(days, number, sha256, schedule, input, figures);
    }
}
