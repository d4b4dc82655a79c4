package org.gangway.settlement.month;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.statement.Statement;
import org.gangway.shared.Money;

/** The lines of a settled month; together they are what the fee changes by. */
public final class StatementLines {

    private StatementLines() {}

    static List<StatementLine> of(SettledMonth settled) {
        return settled.outcome().lines();
    }

    /** Without what earlier months add by corrected figures. */
    public static List<StatementLine> of(Statement statement) {
        var credits = statement.credits().stream()
                .map(it -> new StatementLine(
                        LineKey.credit(it.serviceLevel()),
                        it.name(),
                        null,
                        it.credit().negated(),
                        it.explanation()));
        var penalties = statement.penalties().stream()
                .map(it -> new StatementLine(
                        LineKey.penalty(it.kind(), it.subject()),
                        it.name(),
                        null,
                        it.credit().negated(),
                        it.explanation()));
        var bonuses = statement.bonuses().stream()
                .map(it -> new StatementLine(
                        LineKey.bonus(it.serviceLevel()), it.name(), null, it.bonus(), it.explanation()));
        var earnBacks = statement.earnBacks().stream()
                .map(it -> new StatementLine(
                        LineKey.earnBack(it.missedIn(), it.serviceLevel()),
                        it.name(),
                        it.missedIn(),
                        it.amount(),
                        it.explanation()));
        return Stream.of(credits, penalties, bonuses, earnBacks)
                .flatMap(lines -> lines)
                .toList();
    }

    static Money sum(Stream<StatementLine> lines, Money zero) {
        return lines.map(StatementLine::amount).reduce(zero, Money::plus);
    }
}
