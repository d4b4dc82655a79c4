package org.gangway.incentive.byhand;

import java.util.List;
import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.CreditFloor;
import org.gangway.incentive.terms.EarnBackLimits;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.PerformanceCategory;
import org.gangway.measure.Bound;
import org.jspecify.annotations.Nullable;

/** The optional parts of a schedule, as fields of the schedule itself. */
final class FurtherJson {

    private FurtherJson() {}

    static void write(OptionalTerms further, Written into) {
        var points = further.points();
        var floor = further.floor();
        into.all("categories", further.categories(), FurtherJson::category)
                .ifAny("points", points == null ? null : ConversionJson.write(points))
                .ifAny("causes", causes(further.causes()))
                .all("deliverables", further.deliverables(), DeliverableJson::write)
                .ifAny("lateReport", further.lateReport())
                .ifAny("floor", floor == null ? null : floor(floor))
                .unless(
                        further.earnBack().equals(EarnBackLimits.NONE),
                        "earnBackLimits",
                        EarnBackJson.limits(further.earnBack()))
                .unless(further.yearStart() == 1, "yearStart", further.yearStart())
                .all("triggers", further.triggers(), TriggerWriter::write);
    }

    static OptionalTerms read(Fields fields) {
        return new OptionalTerms(
                fields.eachIfAny("categories", FurtherJson::category),
                fields.has("points") ? ConversionJson.read(fields.child("points")) : null,
                fields.has("causes") ? causes(fields.child("causes")) : new CommonCauseRule.AllCredits(),
                fields.eachIfAny("deliverables", DeliverableJson::read),
                fields.moneyIfAny("lateReport"),
                fields.has("floor") ? floor(fields.child("floor")) : null,
                fields.has("earnBackLimits")
                        ? EarnBackJson.limits(fields.child("earnBackLimits"))
                        : EarnBackLimits.NONE,
                fields.has("yearStart") ? fields.whole("yearStart") : 1,
                fields.eachIfAny("triggers", TriggerReader::read));
    }

    private static Map<String, Object> category(PerformanceCategory performanceCategory) {
        return new Written()
                .with("key", performanceCategory.key())
                .with("name", performanceCategory.name())
                .with("pool", performanceCategory.pool())
                .map();
    }

    private static PerformanceCategory category(Fields fields) {
        return RuleReader.finish(
                fields, new PerformanceCategory(fields.text("key"), fields.text("name"), fields.percentage("pool")));
    }

    private static @Nullable Map<String, Object> causes(CommonCauseRule rule) {
        return switch (rule) {
            case CommonCauseRule.AllCredits _ -> null;
            case CommonCauseRule.OneCredit(var always) ->
                Written.kind("oneCredit")
                        .unless(always.isEmpty(), "always", always)
                        .map();
        };
    }

    private static CommonCauseRule causes(Fields fields) {
        var kind = fields.text("kind");
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "allCredits" -> new CommonCauseRule.AllCredits();
                    case "oneCredit" ->
                        new CommonCauseRule.OneCredit(fields.has("always") ? fields.texts("always") : List.of());
                    default -> RuleReader.unknown(fields, kind, new CommonCauseRule.AllCredits());
                });
    }

    private static Map<String, Object> floor(CreditFloor floor) {
        return new Written()
                .with("amount", floor.amount())
                .with("bound", floor.bound())
                .map();
    }

    private static CreditFloor floor(Fields fields) {
        return RuleReader.finish(
                fields, new CreditFloor(fields.money("amount"), fields.constant("bound", Bound.class)));
    }
}
