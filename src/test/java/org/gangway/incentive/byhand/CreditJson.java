package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.measure.Bound;

/** Credit rules as canonical JSON. */
final class CreditJson {

    private CreditJson() {}

    static Map<String, Object> write(CreditRule rule) {
        return switch (rule) {
            case CreditRule.WholeAllocation _ -> Written.kind("wholeAllocation").map();
            case CreditRule.LinearShortfall _ -> Written.kind("linearShortfall").map();
            case CreditRule.PointsShort(var perPoint, var percentageBasis, var most) ->
                Written.kind("pointsShort")
                        .with("perPoint", perPoint)
                        .with("basis", percentageBasis)
                        .with("most", most)
                        .map();
            case CreditRule.TierTable(var percentageBasis, var bound, var tiers) ->
                Written.kind("tierTable")
                        .with("basis", percentageBasis)
                        .with("bound", bound)
                        .with("tiers", tiers.stream().map(CreditJson::tier).toList())
                        .map();
            case CreditRule.ShortfallTable(var steps) ->
                Written.kind("shortfallTable")
                        .with("steps", steps.stream().map(CreditJson::step).toList())
                        .map();
            case CreditRule.FixedSum(var amount) ->
                Written.kind("fixedSum").with("amount", amount).map();
            case CreditRule.PerIncident(var amount) ->
                Written.kind("perIncident").with("amount", amount).map();
            case CreditRule.TrimmedExcess(var perUnit, var most) ->
                Written.kind("trimmedExcess")
                        .with("perUnit", perUnit)
                        .with("most", most)
                        .map();
            case CreditRule.ChronicLump lump -> ChronicJson.write(lump);
            case CreditRule.ServicePoints points -> PointsJson.write(points);
        };
    }

    static CreditRule read(Fields fields) {
        var kind = fields.text("kind");
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "wholeAllocation" -> new CreditRule.WholeAllocation();
                    case "linearShortfall" -> new CreditRule.LinearShortfall();
                    case "pointsShort" ->
                        new CreditRule.PointsShort(
                                fields.number("perPoint"),
                                fields.constant("basis", PercentageBasis.class),
                                fields.percentage("most"));
                    case "tierTable" ->
                        new CreditRule.TierTable(
                                fields.constant("basis", PercentageBasis.class),
                                fields.constant("bound", Bound.class),
                                fields.each("tiers", CreditJson::tier));
                    case "shortfallTable" -> new CreditRule.ShortfallTable(fields.each("steps", CreditJson::step));
                    case "fixedSum" -> new CreditRule.FixedSum(fields.money("amount"));
                    case "perIncident" -> new CreditRule.PerIncident(fields.money("amount"));
                    case "trimmedExcess" ->
                        new CreditRule.TrimmedExcess(fields.money("perUnit"), fields.number("most"));
                    case "chronicLump" -> ChronicJson.read(fields);
                    case "servicePoints" -> PointsJson.points(fields);
                    default -> RuleReader.unknown(fields, kind, new CreditRule.WholeAllocation());
                });
    }

    private static Map<String, Object> tier(CreditRule.Tier tier) {
        return new Written()
                .with("from", tier.from())
                .with("credit", tier.credit())
                .map();
    }

    private static CreditRule.Tier tier(Fields fields) {
        return RuleReader.finish(fields, new CreditRule.Tier(fields.number("from"), fields.percentage("credit")));
    }

    private static Map<String, Object> step(CreditRule.Step step) {
        return new Written()
                .with("atLeast", step.atLeast())
                .with("credit", step.credit())
                .map();
    }

    private static CreditRule.Step step(Fields fields) {
        return RuleReader.finish(fields, new CreditRule.Step(fields.number("atLeast"), fields.money("credit")));
    }
}
