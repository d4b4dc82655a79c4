package org.gangway.incentive.byhand;

import java.math.RoundingMode;
import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.ValueRounding;
import org.gangway.measure.Bound;

/** Service points and what they cost, as canonical JSON. */
final class PointsJson {

    private PointsJson() {}

    static Map<String, Object> write(CreditRule.ServicePoints rule) {
        var rounding = rule.rounding();
        return Written.kind("servicePoints")
                .with("bound", rule.bound())
                .ifAny("rounding", rounding == null ? null : rounding(rounding))
                .unless(!rule.eachIncident(), "eachIncident", rule.eachIncident())
                .with("bands", rule.bands().stream().map(PointsJson::band).toList())
                .map();
    }

    static CreditRule points(Fields fields) {
        return new CreditRule.ServicePoints(
                fields.constant("bound", Bound.class),
                fields.has("rounding") ? rounding(fields.child("rounding")) : null,
                fields.yesIfAny("eachIncident"),
                fields.each("bands", PointsJson::band));
    }

    private static Map<String, Object> rounding(ValueRounding rounding) {
        return new Written()
                .with("scale", rounding.scale())
                .with("mode", rounding.mode())
                .map();
    }

    private static ValueRounding rounding(Fields fields) {
        return RuleReader.finish(
                fields, new ValueRounding(fields.whole("scale"), fields.constant("mode", RoundingMode.class)));
    }

    private static Map<String, Object> band(CreditRule.Band band) {
        return new Written()
                .with("from", band.from())
                .with("points", band.points())
                .map();
    }

    private static CreditRule.Band band(Fields fields) {
        return RuleReader.finish(fields, new CreditRule.Band(fields.number("from"), fields.number("points")));
    }
}
