package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.OutcomeBeforeRelief;
import org.gangway.measure.Attainment;
import org.gangway.shared.JsonNode;

/** What a month was computed from, as stored fields; what is usual is left out. */
final class MonthInputJson {

    private MonthInputJson() {}

    static Map<String, Object> write(MonthInput input) {
        var circumstances = CircumstancesJson.write(input.circumstances());
        return new Written()
                .with("month", input.month())
                .with("fee", input.fee())
                .with(
                        "results",
                        input.results().stream().map(MonthInputJson::result).toList())
                .unless(circumstances.isEmpty(), "circumstances", circumstances)
                .map();
    }

    static MonthInput read(JsonNode node) {
        return new MonthInput(
                node.month("month"),
                node.money("fee"),
                node.each("results", MonthInputJson::result),
                node.childIfAny("circumstances")
                        .map(it -> CircumstancesJson.read(Fields.root(it.strings())))
                        .orElse(MonthCircumstances.NONE));
    }

    private static Map<String, Object> result(LevelResult result) {
        var before = result.beforeRelief();
        return new Written()
                .with("serviceLevel", result.serviceLevel())
                .with("outcome", result.outcome())
                .ifAny("value", result.value())
                .ifAny("expected", result.expected())
                .ifAny("minimum", result.minimum())
                .with(
                        "history",
                        result.history().stream().map(MonthInputJson::past).toList())
                .unless(result.incidents() == 1, "incidents", result.incidents())
                .ifAny("beforeRelief", before == null ? null : before(before))
                .map();
    }

    private static LevelResult result(JsonNode node) {
        return new LevelResult(
                node.text("serviceLevel"),
                node.constant("outcome", Attainment.class),
                node.decimalIfAny("value"),
                node.decimalIfAny("expected"),
                node.decimalIfAny("minimum"),
                node.each("history", MonthInputJson::past),
                node.wholeOr("incidents", 1),
                node.childIfAny("beforeRelief").map(MonthInputJson::before).orElse(null));
    }

    private static Map<String, Object> before(OutcomeBeforeRelief before) {
        return new Written()
                .with("outcome", before.outcome())
                .ifAny("value", before.value())
                .map();
    }

    private static OutcomeBeforeRelief before(JsonNode node) {
        return new OutcomeBeforeRelief(node.constant("outcome", Attainment.class), node.decimalIfAny("value"));
    }

    private static Map<String, Object> past(EarlierResult past) {
        return new Written()
                .with("month", past.month())
                .with("outcome", past.outcome())
                .with("credit", past.credit())
                .with("returned", past.returned())
                .unless(past.incidents() == 1, "incidents", past.incidents())
                .ifAny("value", past.value())
                .map();
    }

    private static EarlierResult past(JsonNode node) {
        return new EarlierResult(
                node.month("month"),
                node.constant("outcome", Attainment.class),
                node.money("credit"),
                node.money("returned"),
                node.wholeOr("incidents", 1),
                node.decimalIfAny("value"));
    }
}
