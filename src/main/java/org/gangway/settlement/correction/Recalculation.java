package org.gangway.settlement.correction;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangway.incentive.calculation.LookBackHorizon;
import org.gangway.incentive.fee.CorrectedVolume;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.statement.Statement;
import org.gangway.settlement.month.Adjustment;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.SettledPart;

/**
 * Goes through earlier months, oldest first, and says where each stands.
 *
 * <p>From the first agreed month on whose figures were corrected, agreed months are computed again with the terms and
 * the fee of then, each upon the months before it as they stand by that: what comes out differently is owed as an
 * adjustment, unless an earlier statement took it up.
 */
final class Recalculation {

    private final CurrentFigures figures;
    private final PriorAdjustments taken;
    private final CorrectedHistory correctedHistory = new CorrectedHistory();
    private final List<MonthCorrection> corrected = new ArrayList<>();
    private final PriorPenalties penalties = new PriorPenalties();

    /** Months that amount to something else by their figures, or did at some time. */
    private final Set<YearMonth> moved = new LinkedHashSet<>();

    /** @param taken what all the statements took up that will be added */
    Recalculation(CurrentFigures figures, PriorAdjustments taken) {
        this.figures = figures;
        this.taken = taken;
    }

    CorrectedHistory history() {
        return correctedHistory;
    }

    PriorPenalties penalties() {
        return penalties;
    }

    List<Adjustment> adjustments() {
        return corrected.stream().flatMap(MonthCorrection::adjustments).toList();
    }

    /** The next month. */
    void add(PastStatement past) {
        if (isInDoubt(past)) {
            var monthCorrection = new MonthCorrection(past, again(past), taken);
            corrected.add(monthCorrection);
            if (monthCorrection.isMoved() || taken.isAdjusted(past.month())) {
                moved.add(past.month());
            }
            add(monthCorrection.standing(), monthCorrection.now().statement());
        } else {
            add(OutstandingAmounts.of(past, taken), past.outcome().statement());
        }
    }

    private void add(OutstandingAmounts outstandingAmounts, Statement asCorrected) {
        correctedHistory.add(outstandingAmounts, asCorrected);
        penalties.add(outstandingAmounts, asCorrected);
    }

    private boolean isInDoubt(PastStatement past) {
        return past.isFrozen() && (!corrected.isEmpty() || figures.changed().contains(past.month()));
    }

    /** Under the versions that it was settled by, for the days that they had then. */
    private SettledMonth again(PastStatement past) {
        var kept = past.content().get();
        return kept.corrected(
                kept.parts().stream().map(part -> again(past.month(), part)).toList());
    }

    private SettledPart again(YearMonth month, SettledPart kept) {
        if (!figures.changed().contains(month)) {
            var input = withDelays(month, kept);
            return kept.corrected(again(kept, input, input.results()), kept.figures());
        }
        var found = figures.results().apply(month, kept.termsNumber());
        var levels = found.stream().map(it -> it.level(List.of())).toList();
        var monthCircumstances =
                besides(month, kept).withTermEnd(kept.input().circumstances().termEnd());
        var input = withFee(kept.input(), found).with(monthCircumstances);
        return kept.corrected(
                again(kept, input, levels),
                found.stream().map(MonthResult::figure).toList());
    }

    /** With the fee by the index as it is known now, and by corrected volumes where the terms of then say that they move it. */
    private MonthInput withFee(MonthInput kept, List<MonthResult> found) {
        var then = kept.monthFee();
        if (then == null) {
            return kept;
        }
        var index = then.rules().index();
        var fee = index == null
                ? then
                : then.withComparisons(figures.comparisons().apply(index, kept.month()));
        if (fee.rules().correctedVolume() == CorrectedVolume.KEEPS_FEE) {
            return kept.with(fee);
        }
        return kept.with(new ReportedVolumes(fee.rules(), found)
                .all()
                .map(fee::withVolumes)
                .orElse(fee));
    }

    /** The same delays, but less what earlier months give for them by now. */
    private MonthInput withDelays(YearMonth month, SettledPart kept) {
        var then = kept.input().circumstances();
        return kept.schedule().further().deliverables().isEmpty()
                ? kept.input()
                : kept.input().with(then.withDeliverables(besides(month, kept).deliverables()));
    }

    private MonthCircumstances besides(YearMonth month, SettledPart kept) {
        return figures.besides().of(month, kept.schedule(), penalties);
    }

    private MonthInput again(SettledPart part, MonthInput kept, List<LevelResult> levels) {
        var input = kept.with(levels.stream().map(this::withHistory).toList())
                .with(kept.circumstances().withPast(months(part.input().circumstances())));
        return LookBackHorizon.trimmed(part.schedule(), input);
    }

    /**
     * A month whose figures stayed counts as it was known then: what is given up of it later must not make room below caps
     * for more of an agreed month.
     */
    private List<SettledMonthAmounts> months(MonthCircumstances then) {
        var known = new LinkedHashMap<YearMonth, SettledMonthAmounts>();
        then.past().forEach(month -> known.put(month.month(), month));
        moved.forEach(known::remove);
        return correctedHistory.months().stream()
                .map(month -> known.getOrDefault(month.month(), month))
                .toList();
    }

    private LevelResult withHistory(LevelResult level) {
        return level.withHistory(correctedHistory.of(level.serviceLevel()));
    }
}
