package org.gangway.settlement.correction;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gangway.settlement.month.Adjustment;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.PastRow;
import org.jspecify.annotations.Nullable;

/** What is known of the months before one that is settled, gathered month by month. */
public final class PastMonths {

    private final CurrentFigures figures;
    private final Map<YearMonth, Map<LineKey, BigDecimal>> waivers;
    private final List<PastStatement> statements = new ArrayList<>();
    private final PriorAdjustments taken = new PriorAdjustments();
    private @Nullable Recalculation recalculation;
    private int replayed;

    /**
     * @param figures what corrected months are computed from
     * @param waivers what the client waived in each month
     */
    public PastMonths(CurrentFigures figures, Map<YearMonth, Map<LineKey, BigDecimal>> waivers) {
        this.figures = figures;
        this.waivers = waivers;
    }

    public CorrectedHistory history() {
        return replay().history();
    }

    /** What the months gave for late deliverables. */
    public PriorPenalties penalties() {
        return replay().penalties();
    }

    /** What agreed months amount to by corrected figures, less what earlier statements took up. */
    public List<Adjustment> adjustments() {
        return replay().adjustments();
    }

    /** The next month, once it is settled itself. */
    public void add(MonthlyStatement statement) {
        add(PastStatement.of(statement, waivers.getOrDefault(statement.month(), Map.of())));
    }

    public void add(PastRow row, List<Dispute> disputes, Supplier<SettledMonth> content) {
        var month = YearMonth.from(row.getMonth());
        add(PastStatement.of(row, disputes, waivers.getOrDefault(month, Map.of()), content));
    }

    private void add(PastStatement past) {
        statements.add(past);
        if (!past.outcome().adjustments().isEmpty()) {
            taken.add(past);
            recalculation = null; // where the months that it adjusts stand has to be seen anew
        }
    }

    /** Month by month, and only as far as it has not come before. */
    private Recalculation replay() {
        var known = recalculation;
        if (known == null) {
            known = new Recalculation(figures, taken);
            recalculation = known;
            replayed = 0;
        }
        statements.subList(replayed, statements.size()).forEach(known::add);
        replayed = statements.size();
        return known;
    }
}
