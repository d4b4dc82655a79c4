package org.gangway.settlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.gangway.incentive.CreditLine;
import org.gangway.incentive.PastMonth;
import org.gangway.incentive.PastResult;
import org.gangway.incentive.Statement;
import org.gangway.shared.Money;

/**
 * The months before one that is settled, for rules that look back and for credits that are earned back: how they came
 * out by the figures as corrected, and the credits that were in fact given.
 */
final class History {

    private final Map<String, SequencedMap<YearMonth, PastResult>> levels = new LinkedHashMap<>();

    private final List<PastMonth> months = new ArrayList<>();

    /** What caps and limits that look back have to know: the months as they were given. */
    List<PastMonth> months() {
        return List.copyOf(months);
    }

    List<PastResult> of(String serviceLevel) {
        return List.copyOf(
                levels.getOrDefault(serviceLevel, new LinkedHashMap<>()).values());
    }

    /** Adds the next month: its outcomes as corrected, its credits as they were given, waived ones as given back. */
    void add(PastStatement past, Statement asCorrected) {
        asCorrected.credits().forEach(line -> add(past, line));
        past.lines().forEach(this::takeBack);
        months.add(past.asPastMonth());
    }

    private void add(PastStatement past, CreditLine line) {
        var key = LineKey.credit(line.serviceLevel());
        var result = new PastResult(
                past.month(),
                line.outcome(),
                past.settled(key).negated(),
                past.waived(key),
                line.incidents(),
                line.value());
        levels.computeIfAbsent(line.serviceLevel(), _ -> new LinkedHashMap<>()).put(past.month(), result);
    }

    private void takeBack(StatementLine line) {
        switch (line.kind()) {
            case EARN_BACK -> returned(line.key(), line.amount());
            case ADJUSTMENT -> adjusted(line.key(), line.amount());
            case CREDIT, BONUS, WHOLE -> {
                // of its own month
            }
        }
    }

    private void returned(LineKey earnBack, Money amount) {
        change(
                earnBack.about().orElseThrow(),
                earnBack.serviceLevel().orElse(""),
                past -> given(past, past.credit(), past.returned().plus(amount)));
    }

    private void adjusted(LineKey adjustment, Money amount) {
        var line = adjustment.corrected();
        if (line.kind() == LineKind.EARN_BACK) {
            returned(line, amount);
        } else if (line.kind() == LineKind.CREDIT) {
            change(
                    adjustment.about().orElseThrow(),
                    line.serviceLevel().orElseThrow(),
                    past -> given(past, past.credit().minus(amount), past.returned()));
        }
    }

    private static PastResult given(PastResult past, Money credit, Money returned) {
        var least = Money.zero(credit.currency());
        return new PastResult(
                past.month(),
                past.outcome(),
                credit.isNegative() ? least : credit,
                returned,
                past.incidents(),
                past.value());
    }

    private void change(YearMonth month, String serviceLevel, UnaryOperator<PastResult> change) {
        var months = levels.get(serviceLevel);
        if (months != null) {
            months.computeIfPresent(month, (_, past) -> change.apply(past));
        }
    }
}
