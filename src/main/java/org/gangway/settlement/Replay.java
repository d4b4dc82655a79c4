package org.gangway.settlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangway.incentive.Circumstances;
import org.gangway.incentive.LevelResult;
import org.gangway.incentive.MonthInput;
import org.gangway.incentive.PastMonth;
import org.gangway.incentive.Reach;
import org.gangway.incentive.Statement;

/**
 * Goes through earlier months, oldest first, and says where each stands.
 *
 * <p>From the first agreed month on whose figures were corrected, agreed months are computed again with the terms and
 * the fee of then, each upon the months before it as they stand by that: what comes out differently is owed as an
 * adjustment, unless an earlier statement took it up.
 */
final class Replay {

    private final FiguresOfNow figures;
    private final TakenUp taken;
    private final History history = new History();
    private final List<Correction> corrected = new ArrayList<>();
    private final PenaltiesGiven penalties = new PenaltiesGiven();

    /** Months that come to something else by their figures, or did at some time. */
    private final Set<YearMonth> moved = new LinkedHashSet<>();

    /** @param taken what all the statements took up that will be added */
    Replay(FiguresOfNow figures, TakenUp taken) {
        this.figures = figures;
        this.taken = taken;
    }

    History history() {
        return history;
    }

    PenaltiesGiven penalties() {
        return penalties;
    }

    List<Adjustment> adjustments() {
        return corrected.stream().flatMap(Correction::adjustments).toList();
    }

    /** The next month. */
    void add(PastStatement past) {
        if (isInDoubt(past)) {
            var correction = new Correction(past, again(past), taken);
            corrected.add(correction);
            if (correction.isMoved() || taken.isAdjusted(past.month())) {
                moved.add(past.month());
            }
            add(correction.standing(), correction.now().statement());
        } else {
            add(Standing.of(past, taken), past.outcome().statement());
        }
    }

    private void add(Standing standing, Statement asCorrected) {
        history.add(standing, asCorrected);
        penalties.add(standing, asCorrected);
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
        var circumstances =
                besides(month, kept).withTermEnd(kept.input().circumstances().termEnd());
        return kept.corrected(
                again(kept, kept.input().with(circumstances), levels),
                found.stream().map(MonthResult::figure).toList());
    }

    /** The same delays, but less what earlier months give for them by now. */
    private MonthInput withDelays(YearMonth month, SettledPart kept) {
        var then = kept.input().circumstances();
        return kept.schedule().further().deliverables().isEmpty()
                ? kept.input()
                : kept.input().with(then.withDeliverables(besides(month, kept).deliverables()));
    }

    private Circumstances besides(YearMonth month, SettledPart kept) {
        return figures.besides().of(month, kept.schedule(), penalties);
    }

    private MonthInput again(SettledPart part, MonthInput kept, List<LevelResult> levels) {
        var input = new MonthInput(
                kept.month(),
                kept.fee(),
                levels.stream().map(this::withHistory).toList(),
                kept.circumstances().withPast(months(part.input().circumstances())));
        return Reach.trimmed(part.schedule(), input);
    }

    /**
     * A month whose figures stayed counts as it was known then: what is given up of it later must not make room below caps
     * for more of an agreed month.
     */
    private List<PastMonth> months(Circumstances then) {
        var known = new LinkedHashMap<YearMonth, PastMonth>();
        then.past().forEach(month -> known.put(month.month(), month));
        moved.forEach(known::remove);
        return history.months().stream()
                .map(month -> known.getOrDefault(month.month(), month))
                .toList();
    }

    private LevelResult withHistory(LevelResult level) {
        return level.withHistory(history.of(level.serviceLevel()));
    }
}
