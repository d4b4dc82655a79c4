package org.gangway.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.EarnBackLine;
import org.gangway.incentive.PastMonth;
import org.gangway.incentive.PastResult;
import org.gangway.incentive.PenaltyKind;
import org.gangway.incentive.Statement;
import org.gangway.shared.Money;

/** The months settled so far, for rules that look back and for credits that are earned back. */
final class EarlierMonths {

    private final Map<String, List<PastResult>> levels = new HashMap<>();
    private final Map<String, Money> given = new HashMap<>();
    private final List<PastMonth> months = new ArrayList<>();

    void add(Statement statement) {
        for (var line : statement.credits()) {
            statement
                    .asPast(line.serviceLevel())
                    .ifPresent(past -> levels.computeIfAbsent(line.serviceLevel(), _ -> new ArrayList<>())
                            .add(past));
        }
        statement.earnBacks().forEach(this::giveBack);
        statement.penalties().stream()
                .filter(line -> line.kind() == PenaltyKind.DELIVERABLE)
                .forEach(line -> given.merge(line.subject(), line.credit(), Money::plus));
        months.add(statement.asPastMonth());
    }

    /** What was given for the delay of a deliverable. */
    Money given(String deliverable, Money nothing) {
        return given.getOrDefault(deliverable, nothing);
    }

    List<PastResult> of(String serviceLevel) {
        return levels.getOrDefault(serviceLevel, List.of());
    }

    /** What caps and limits that look back have to know. */
    List<PastMonth> months() {
        return months;
    }

    private void giveBack(EarnBackLine line) {
        levels.getOrDefault(line.serviceLevel(), List.of())
                .replaceAll(past -> past.month().equals(line.missedIn())
                        ? new PastResult(
                                past.month(),
                                past.outcome(),
                                past.credit(),
                                past.returned().plus(line.amount()),
                                past.incidents(),
                                past.value())
                        : past);
    }
}
