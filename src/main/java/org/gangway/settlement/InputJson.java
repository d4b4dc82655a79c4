package org.gangway.settlement;

import static org.gangway.settlement.ExplanationJson.money;
import static org.gangway.settlement.StatementWriter.all;
import static org.gangway.settlement.StatementWriter.map;
import static org.gangway.settlement.StatementWriter.text;

import java.util.Map;
import org.gangway.incentive.BeforeRelief;
import org.gangway.incentive.Circumstances;
import org.gangway.incentive.LevelOutcome;
import org.gangway.incentive.LevelResult;
import org.gangway.incentive.MonthInput;
import org.gangway.incentive.PastResult;
import org.jspecify.annotations.Nullable;

/** What a month was computed from, as stored fields; what is usual is left out. */
final class InputJson {

    private InputJson() {}

    static Map<String, Object> write(MonthInput input) {
        var circumstances = input.circumstances().toMap();
        return map(
                "month", input.month().toString(),
                "fee", money(input.fee()),
                "results", all(input.results(), InputJson::result),
                "circumstances", circumstances.isEmpty() ? null : circumstances);
    }

    static MonthInput read(JsonNode node) {
        return new MonthInput(
                node.month("month"),
                node.money("fee"),
                node.each("results", InputJson::result),
                node.childIfAny("circumstances")
                        .map(it -> Circumstances.fromMap(it.strings()))
                        .orElse(Circumstances.NONE));
    }

    private static Map<String, Object> result(LevelResult result) {
        var before = result.beforeRelief();
        return map(
                "serviceLevel", result.serviceLevel(),
                "outcome", result.outcome().name(),
                "value", text(result.value()),
                "expected", text(result.expected()),
                "minimum", text(result.minimum()),
                "history", all(result.history(), InputJson::past),
                "incidents", unlessOne(result.incidents()),
                "beforeRelief", before == null ? null : before(before));
    }

    private static LevelResult result(JsonNode node) {
        return new LevelResult(
                node.text("serviceLevel"),
                node.constant("outcome", LevelOutcome.class),
                node.decimalIfAny("value"),
                node.decimalIfAny("expected"),
                node.decimalIfAny("minimum"),
                node.each("history", InputJson::past),
                node.wholeOr("incidents", 1),
                node.childIfAny("beforeRelief").map(InputJson::before).orElse(null));
    }

    private static Map<String, Object> before(BeforeRelief before) {
        return map("outcome", before.outcome().name(), "value", text(before.value()));
    }

    private static BeforeRelief before(JsonNode node) {
        return new BeforeRelief(node.constant("outcome", LevelOutcome.class), node.decimalIfAny("value"));
    }

    private static Map<String, Object> past(PastResult past) {
        return map(
                "month", past.month().toString(),
                "outcome", past.outcome().name(),
                "credit", money(past.credit()),
                "returned", money(past.returned()),
                "incidents", unlessOne(past.incidents()),
                "value", text(past.value()));
    }

    private static PastResult past(JsonNode node) {
        return new PastResult(
                node.month("month"),
                node.constant("outcome", LevelOutcome.class),
                node.money("credit"),
                node.money("returned"),
                node.wholeOr("incidents", 1),
                node.decimalIfAny("value"));
    }

    private static @Nullable Integer unlessOne(int number) {
        return number == 1 ? null : number;
    }
}
