package org.gangway.settlement;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.shared.Money;

/** What a settled month changes the fee by, line by line; what the vendor owes is positive here. */
final class NoteLines {

    private NoteLines() {}

    static List<NoteLine> of(SettledMonth settled) {
        var statement = settled.statement();
        var month = statement.month();
        var credits = statement.credits().stream()
                .map(line -> new NoteLine(NoteReason.CREDIT, line.name(), month, line.credit()));
        var bonuses = statement.bonuses().stream()
                .map(line -> new NoteLine(
                        NoteReason.BONUS, line.name(), month, line.bonus().negated()));
        var earnBacks = statement.earnBacks().stream()
                .map(line -> new NoteLine(
                        NoteReason.EARN_BACK,
                        line.name(),
                        line.missedIn(),
                        line.amount().negated()));
        return Stream.of(credits, bonuses, earnBacks)
                .flatMap(lines -> lines)
                .filter(line -> !line.amount().isZero())
                .toList();
    }

    static Money sum(List<NoteLine> lines, Money nothing) {
        return lines.stream().map(NoteLine::amount).reduce(nothing, Money::plus);
    }
}
