package org.gangway.incentive.statement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.gangway.shared.Money;

/** The months settled so far, for rules that look back and for credits that are earned back. */
public final class SettledHistory {

    private final Map<String, SequencedMap<YearMonth, EarlierResult>> levels = new LinkedHashMap<>();
    private final Map<String, Money> deliverables = new LinkedHashMap<>();
    private final List<SettledMonthAmounts> months = new ArrayList<>();

    /** The next month, just as it was settled. */
    public void add(Statement statement) {
        for (var line : statement.credits()) {
            statement.asPast(line.serviceLevel()).ifPresent(past -> add(line.serviceLevel(), past));
        }
        statement.earnBacks().forEach(line -> giveBack(line.serviceLevel(), line.missedIn(), line.amount()));
        statement.penalties().stream()
                .filter(line -> line.kind() == PenaltyKind.DELIVERABLE)
                .forEach(line -> deliverables.merge(line.subject(), line.credit(), Money::plus));
        add(statement.asPastMonth());
    }

    public void add(String serviceLevel, EarlierResult past) {
        levels.computeIfAbsent(serviceLevel, _ -> new LinkedHashMap<>()).put(past.month(), past);
    }

    public void add(SettledMonthAmounts month) {
        months.add(month);
    }

    /** Of the credit of a month so much comes back. */
    public void giveBack(String serviceLevel, YearMonth month, Money amount) {
        change(
                serviceLevel,
                month,
                past -> past.given(past.credit(), past.returned().plus(amount)));
    }

    /** What is known of one service level, as a rule oldest first. */
    public List<EarlierResult> of(String serviceLevel) {
        return List.copyOf(
                levels.getOrDefault(serviceLevel, new LinkedHashMap<>()).values());
    }

    /** What was given for the delay of a deliverable in the months that were added as they were settled. */
    public Money given(String deliverable, Money nothing) {
        return deliverables.getOrDefault(deliverable, nothing);
    }

    /** What caps and limits that look back have to know. */
    public List<SettledMonthAmounts> months() {
        return List.copyOf(months);
    }

    private void change(String serviceLevel, YearMonth month, UnaryOperator<EarlierResult> change) {
        levels.getOrDefault(serviceLevel, new LinkedHashMap<>())
                .computeIfPresent(month, (_, past) -> change.apply(past));
    }
}
