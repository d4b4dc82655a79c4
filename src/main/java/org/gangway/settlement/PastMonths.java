package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.gangway.incentive.Circumstances;
import org.gangway.incentive.LevelResult;
import org.gangway.incentive.MonthInput;
import org.gangway.incentive.Schedule;
import org.gangway.shared.Money;

/**
 * What is known of the months before one that is settled, gathered month by month.
 *
 * <p>From the first agreed month on whose figures were corrected, agreed months are computed again with the terms and
 * the fee of then: what comes out differently is owed as an adjustment, unless an earlier statement took it up.
 */
final class PastMonths {

    private final Set<YearMonth> changed;
    private final BiFunction<YearMonth, Integer, List<MonthResult>> results;
    private final Map<YearMonth, Map<LineKey, BigDecimal>> waivers;
    private final History history = new History();
    private final List<Corrected> corrected = new ArrayList<>();
    private final Map<LineKey, Money> taken = new LinkedHashMap<>();
    private final PenaltiesGiven penalties = new PenaltiesGiven();
    private final Besides besides;

    /** What a month rests on besides figures, by what both parties say now. */
    interface Besides {

        Circumstances of(YearMonth month, Schedule terms, PenaltiesGiven given);
    }

    private record Corrected(PastStatement past, SettledMonth now) {}

    /**
     * @param changed months whose figures changed after their statement was prepared
     * @param results of such a month by the figures of now, as the version of the terms with that number judges it
     * @param waivers what the client waived in each month
     * @param besides what such a month rests on besides figures
     */
    PastMonths(
            Set<YearMonth> changed,
            BiFunction<YearMonth, Integer, List<MonthResult>> results,
            Map<YearMonth, Map<LineKey, BigDecimal>> waivers,
            Besides besides) {
        this.changed = Set.copyOf(changed);
        this.results = results;
        this.waivers = waivers;
        this.besides = besides;
    }

    History history() {
        return history;
    }

    /** What the months gave for late deliverables. */
    PenaltiesGiven penalties() {
        return penalties;
    }

    /** The next month, once it is settled itself. */
    void add(MonthlyStatement statement) {
        add(PastStatement.of(statement, waivers.getOrDefault(statement.month(), Map.of())));
    }

    void add(PastRow row, List<Dispute> disputes, Supplier<SettledMonth> content) {
        var month = YearMonth.from(row.getMonth());
        add(PastStatement.of(row, disputes, waivers.getOrDefault(month, Map.of()), content));
    }

    private void add(PastStatement past) {
        if (isInDoubt(past)) {
            var now = again(past);
            corrected.add(new Corrected(past, now));
            history.add(past, now.statement());
            penalties.add(past, now);
        } else {
            history.add(past, past.outcome().statement());
            penalties.add(past);
        }
        past.outcome().adjustments().forEach(it -> taken.merge(it.key(), it.amount(), Money::plus));
    }

    private boolean isInDoubt(PastStatement past) {
        return past.isFrozen() && (!corrected.isEmpty() || changed.contains(past.month()));
    }

    /** Under the versions that it was settled by, for the days that they had then. */
    private SettledMonth again(PastStatement past) {
        var kept = past.content().get();
        return kept.corrected(
                kept.parts().stream().map(part -> again(past.month(), part)).toList());
    }

    private SettledPart again(YearMonth month, SettledPart kept) {
        if (!changed.contains(month)) {
            return kept.corrected(again(kept, kept.input(), kept.input().results()), kept.figures());
        }
        var found = results.apply(month, kept.termsNumber());
        var levels = found.stream().map(it -> it.level(List.of())).toList();
        var circumstances = besides.of(month, kept.schedule(), penalties)
                .withTermEnd(kept.input().circumstances().termEnd());
        return kept.corrected(
                again(kept, kept.input().with(circumstances), levels),
                found.stream().map(MonthResult::figure).toList());
    }

    private MonthInput again(SettledPart part, MonthInput kept, List<LevelResult> levels) {
        var input = new MonthInput(
                kept.month(),
                kept.fee(),
                levels.stream().map(this::withHistory).toList(),
                kept.circumstances().withPast(history.months()));
        return input.reachedBy(part.schedule());
    }

    private LevelResult withHistory(LevelResult level) {
        return level.withHistory(history.of(level.serviceLevel()));
    }

    /** What agreed months come to by corrected figures, less what earlier statements took up. */
    List<Adjustment> adjustments() {
        return corrected.stream()
                .flatMap(it -> new Correction(it.past(), it.now(), taken).adjustments())
                .toList();
    }
}
