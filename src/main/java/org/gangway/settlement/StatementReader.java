package org.gangway.settlement;

import org.gangway.engagement.EngagementId;
import org.gangway.incentive.ExplanationJson;
import org.gangway.incentive.MonthInput;
import org.gangway.incentive.Schedule;
import org.gangway.incentive.Statement;
import org.gangway.measure.Attainment;
import org.gangway.measure.Unit;
import org.gangway.shared.JsonNode;

/** A settled month from its stored fields; the mirror of {@link StatementWriter}. */
final class StatementReader {

    private StatementReader() {}

    static SettledMonth read(JsonNode node) {
        if (node.whole("format") != StatementWriter.FORMAT) {
            throw new IllegalStateException("statement of format " + node.whole("format"));
        }
        return new SettledMonth(
                EngagementId.of(node.text("engagement")),
                node.child("terms").whole("number"),
                node.child("terms").text("sha256"),
                Schedule.fromMap(node.map("schedule")),
                MonthInput.read(node.child("input")),
                node.each("figures", StatementReader::figure),
                Statement.read(node.child("statement")),
                node.eachIfAny("adjustments", StatementReader::adjustment));
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
                ExplanationJson.read(node.child("explanation")));
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
