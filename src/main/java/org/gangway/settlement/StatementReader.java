package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.MonthInput;
import org.gangway.incentive.Schedule;
import org.gangway.incentive.Statement;
import org.gangway.measure.Attainment;
import org.gangway.measure.Unit;
import org.gangway.shared.Explanation;
import org.gangway.shared.JsonNode;
import org.gangway.shared.Money;
import org.gangway.shared.Period;

/** A settled month from its stored fields; the mirror of {@link StatementWriter}. */
final class StatementReader {

    private StatementReader() {}

    static SettledMonth read(JsonNode node) {
        var parts = switch (node.whole("format")) {
            case StatementWriter.FORMAT -> List.of(wholeMonth(node));
            case StatementWriter.FORMAT_BY_DAYS -> node.each("parts", StatementReader::part);
            default -> throw new IllegalStateException("statement of format " + node.whole("format"));
        };
        return new SettledMonth(
                EngagementId.of(node.text("engagement")),
                parts,
                Statement.read(node.child("statement")),
                node.eachIfAny("adjustments", StatementReader::adjustment));
    }

    private static SettledPart wholeMonth(JsonNode node) {
        return part(node, Period.of(node.child("input").month("month")));
    }

    private static SettledPart part(JsonNode node) {
        return part(node, new Period(LocalDate.parse(node.text("from")), LocalDate.parse(node.text("to"))));
    }

    private static SettledPart part(JsonNode node, Period days) {
        return new SettledPart(
                days,
                node.child("terms").whole("number"),
                node.child("terms").text("sha256"),
                Schedule.fromMap(node.map("schedule")),
                MonthInput.read(node.child("input")),
                node.each("figures", StatementReader::figure));
    }

    static SettledOutcome outcome(JsonNode node) {
        return new SettledOutcome(
                Statement.read(node.child("statement")), node.eachIfAny("adjustments", StatementReader::adjustment));
    }

    private static Adjustment adjustment(JsonNode node) {
        return new Adjustment(
                node.month("month"),
                new LineKey(node.text("line")),
                node.text("name"),
                node.money("before"),
                node.money("after"),
                waived(node),
                Explanation.fromMap(node.child("explanation").fields()));
    }

    private static Money waived(JsonNode node) {
        var waived = node.decimalIfAny("waived");
        return new Money(
                waived == null ? BigDecimal.ZERO : waived, node.money("after").currency());
    }

    private static LevelFigure figure(JsonNode node) {
        return new LevelFigure(
                node.text("serviceLevel"),
                node.text("name"),
                node.constant("unit", Unit.class),
                node.constant("attainment", Attainment.class),
                node.decimalIfAny("value"),
                node.decimal("expected"),
                node.decimalIfAny("minimum"));
    }
}
