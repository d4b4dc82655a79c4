package org.gangway.incentive.byhand;

import java.util.List;
import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.PointsConversion;

/** How service points become money, as canonical JSON. */
final class ConversionJson {

    private ConversionJson() {}

    static Map<String, Object> write(PointsConversion conversion) {
        return switch (conversion) {
            case PointsConversion.Brackets(var value, var brackets) ->
                Written.kind("brackets")
                        .with("pointValue", value)
                        .with(
                                "brackets",
                                brackets.stream().map(ConversionJson::bracket).toList())
                        .map();
            case PointsConversion.PercentTable(var percentageBasis, var steps) ->
                Written.kind("percentTable")
                        .with("basis", percentageBasis)
                        .with("steps", steps.stream().map(ConversionJson::step).toList())
                        .map();
            case PointsConversion.PercentEach(var perPoint, var percentageBasis, var most) ->
                Written.kind("percentEach")
                        .with("perPoint", perPoint)
                        .with("basis", percentageBasis)
                        .with("most", most)
                        .map();
        };
    }

    static PointsConversion read(Fields fields) {
        var kind = fields.text("kind");
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "brackets" ->
                        new PointsConversion.Brackets(
                                fields.money("pointValue"), fields.each("brackets", ConversionJson::bracket));
                    case "percentTable" ->
                        new PointsConversion.PercentTable(
                                fields.constant("basis", PercentageBasis.class),
                                fields.each("steps", ConversionJson::step));
                    case "percentEach" ->
                        new PointsConversion.PercentEach(
                                fields.number("perPoint"),
                                fields.constant("basis", PercentageBasis.class),
                                fields.percentage("most"));
                    default ->
                        RuleReader.unknown(
                                fields, kind, new PointsConversion.PercentTable(PercentageBasis.FEE, List.of()));
                });
    }

    private static Map<String, Object> bracket(PointsConversion.Bracket bracket) {
        return new Written()
                .with("above", bracket.above())
                .with("multiplier", bracket.multiplier())
                .map();
    }

    private static PointsConversion.Bracket bracket(Fields fields) {
        return RuleReader.finish(
                fields, new PointsConversion.Bracket(fields.number("above"), fields.number("multiplier")));
    }

    private static Map<String, Object> step(PointsConversion.PointStep step) {
        return new Written()
                .with("atLeast", step.atLeast())
                .with("credit", step.credit())
                .map();
    }

    private static PointsConversion.PointStep step(Fields fields) {
        return RuleReader.finish(
                fields, new PointsConversion.PointStep(fields.number("atLeast"), fields.percentage("credit")));
    }
}
