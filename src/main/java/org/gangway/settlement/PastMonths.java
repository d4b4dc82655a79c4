package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is known of the months before one that is settled, gathered month by month. */
final class PastMonths {

    private final FiguresOfNow figures;
    private final Map<YearMonth, Map<LineKey, BigDecimal>> waivers;
    private final List<PastStatement> statements = new ArrayList<>();
    private final TakenUp taken = new TakenUp();
    private @Nullable Replay replay;
    private int replayed;

    /**
     * @param figures what corrected months are computed from
     * @param waivers what the client waived in each month
     */
    PastMonths(FiguresOfNow figures, Map<YearMonth, Map<LineKey, BigDecimal>> waivers) {
        this.figures = figures;
        this.waivers = waivers;
    }

    History history() {
        return replay().history();
    }

    /** What the months gave for late deliverables. */
    PenaltiesGiven penalties() {
        return replay().penalties();
    }

    /** What agreed months come to by corrected figures, less what earlier statements took up. */
    List<Adjustment> adjustments() {
        return replay().adjustments();
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
        statements.add(past);
        if (!past.outcome().adjustments().isEmpty()) {
            taken.add(past);
            replay = null; // where the months that it adjusts stand has to be seen anew
        }
    }

    /** Month by month, and only as far as it has not come before. */
    private Replay replay() {
        var known = replay;
        if (known == null) {
            known = new Replay(figures, taken);
            replay = known;
            replayed = 0;
        }
        statements.subList(replayed, statements.size()).forEach(known::add);
        replayed = statements.size();
        return known;
    }
}
