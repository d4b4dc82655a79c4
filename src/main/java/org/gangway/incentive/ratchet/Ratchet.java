package org.gangway.incentive.ratchet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.gangway.incentive.check.RatchetCheck;
import org.gangway.incentive.statement.RatchetProposal;
import org.gangway.incentive.terms.InvalidSchedule;
import org.gangway.incentive.terms.RatchetTerms;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.measure.Direction;
import org.gangway.measure.LevelValues;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.jspecify.annotations.Nullable;

/** Continuous improvement: what a review proposes as new levels. */
public final class Ratchet {

    private final RatchetTerms terms;
    private final LevelValues before;

    private Ratchet(RatchetTerms terms, LevelValues before) {
        this.terms = terms;
        this.before = before;
    }

    /**
     * The new levels.
     *
     * @param results the compared figures of the months that were measured; others are passed over
     * @param month the last month the review looks at
     */
    public static RatchetProposal propose(
            RatchetTerms terms, LevelValues before, SortedMap<YearMonth, BigDecimal> results, YearMonth month) {
        InvalidSchedule.throwIfAny(RatchetCheck.faults(terms));
        return new Ratchet(terms, before).of(RatchetResults.of(terms, results, month));
    }

    private RatchetProposal of(RatchetResults results) {
        if (!results.isEnough()) {
            return unchanged("incentive-ratchet-too-few", List.of(results.explanation()));
        }
        var steps = new ArrayList<Explanation>();
        steps.add(results.explanation());
        var improvement =
                terms.better().shortfall(results.average(), before.expected()).negate();
        if (improvement.signum() == 0 || (improvement.signum() < 0 && !terms.mayWorsen())) {
            return unchanged("incentive-ratchet-not-better", steps);
        }
        var step = step(improvement, steps);
        return step.signum() == 0 ? unchanged("incentive-ratchet-no-room", steps) : moved(step, steps);
    }

    /** The improvement, at most the agreed share of the room to the ideal; negative where the level is taken back. */
    private BigDecimal step(BigDecimal improvement, List<Explanation> steps) {
        var room = terms.better().shortfall(before.expected(), terms.ideal()).max(BigDecimal.ZERO);
        var most = terms.most().of(room);
        var step = improvement.abs().min(most).setScale(terms.decimals(), RoundingMode.DOWN);
        steps.add(Explanation.fact(
                improvement.abs().compareTo(most) > 0 ? "incentive-ratchet-limited" : "incentive-ratchet-in-full",
                NamedFacts.of(
                        "change", TermsDecimals.canonical(improvement.abs()),
                        "most", TermsDecimals.canonical(most),
                        "share", terms.most(),
                        "room", TermsDecimals.canonical(room),
                        "step", TermsDecimals.canonical(step))));
        return improvement.signum() < 0 ? step.negate() : step;
    }

    private RatchetProposal moved(BigDecimal step, List<Explanation> steps) {
        var minimum = before.minimum();
        var after = new LevelValues(moved(before.expected(), step), minimum == null ? null : moved(minimum, step));
        var facts = NamedFacts.of("before", before.expected(), "after", after.expected());
        steps.add(floor(minimum, after.minimum()));
        var rule = step.signum() > 0 ? "incentive-ratchet-raised" : "incentive-ratchet-taken-back";
        return new RatchetProposal(
                before, after, new Explanation(rule, facts, after.expected(), after.expected(), steps));
    }

    private BigDecimal moved(BigDecimal level, BigDecimal step) {
        var moved = terms.better() == Direction.HIGHER ? level.add(step) : level.subtract(step);
        return TermsDecimals.canonical(moved.max(BigDecimal.ZERO));
    }

    private static Explanation floor(@Nullable BigDecimal minimum, @Nullable BigDecimal after) {
        return minimum == null || after == null
                ? Explanation.fact("incentive-ratchet-no-minimum", NamedFacts.of())
                : Explanation.fact(
                        "incentive-ratchet-minimum-in-step", NamedFacts.of("before", minimum, "after", after));
    }

    private RatchetProposal unchanged(String rule, List<Explanation> steps) {
        var facts = NamedFacts.of("expected", before.expected());
        return new RatchetProposal(
                before, before, new Explanation(rule, facts, before.expected(), before.expected(), steps));
    }
}
