package org.gangway.settlement.preparation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.incentive.calculation.LookBackHorizon;
import org.gangway.incentive.calculation.ResultMarks;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.incentive.fee.IndexComparison;
import org.gangway.incentive.fee.MonthFee;
import org.gangway.incentive.fee.UnitFee;
import org.gangway.incentive.partmonth.CountedDays;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.settlement.correction.CorrectedHistory;
import org.gangway.settlement.correction.MonthResult;
import org.gangway.settlement.correction.ReportedVolumes;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.SettledPart;
import org.gangway.shared.Money;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What days of a month are settled by: one signed version of the terms.
 *
 * @param days those of the month on which it is in force
 * @param fee of a whole month, or its flat part
 * @param feeRules what is agreed of the fee besides
 * @param comparisons of the index that moved the fee of the month
 * @param counted how much of the month the days are; null where calendar days count
 * @param termEnd the last month of the engagement, in which credits that wait for earn-back are decided
 */
public record TermsOfMonth(
        Period days,
        int number,
        String sha256,
        IncentiveSchedule schedule,
        Money fee,
        FeeRules feeRules,
        List<IndexComparison> comparisons,
        @Nullable CountedDays counted,
        Optional<SettlementTerms> settlement,
        YearMonth termEnd) {

    /** By these results of the whole month, as this version evaluates them. */
    public SettledPart settled(
            List<MonthResult> results, CorrectedHistory correctedHistory, MonthCircumstances monthCircumstances) {
        var levels = results.stream()
                .map(result -> result.level(correctedHistory.of(result.figure().serviceLevel())))
                .toList();
        var figures = results.stream().map(this::shown).toList();
        var input = input(results, levels, monthCircumstances);
        return settled(LookBackHorizon.trimmed(schedule, input), figures);
    }

    private MonthInput input(
            List<MonthResult> results, List<LevelResult> levels, MonthCircumstances monthCircumstances) {
        var month = YearMonth.from(days.start());
        if (feeRules.isFlat()) {
            return new MonthInput(month, fee, levels, monthCircumstances);
        }
        var volumes = new ReportedVolumes(feeRules, results).all().orElseThrow(() -> volumesMissing(results));
        return MonthInput.of(month, new MonthFee(fee, feeRules, volumes, comparisons), levels, monthCircumstances);
    }

    /** Names the figures that have to be reported first. */
    private RuleViolation volumesMissing(List<MonthResult> results) {
        var missing = new ReportedVolumes(feeRules, results).missing();
        var levels = missing.stream().map(UnitFee::serviceLevel).distinct().toList();
        return new RuleViolation(
                "settlement.volumes-missing",
                Map.of(
                        "units", missing.stream().map(UnitFee::unit).toList(),
                        "levels",
                                results.stream()
                                        .map(MonthResult::figure)
                                        .filter(figure -> levels.contains(figure.serviceLevel()))
                                        .map(LevelFigure::name)
                                        .toList(),
                        "month", YearMonth.from(days.start())));
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
        return new SettledPart(days, number, sha256, schedule, input, figures, counted);
    }
}
