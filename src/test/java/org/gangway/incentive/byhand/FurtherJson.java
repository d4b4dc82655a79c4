package org.gangway.incentive.byhand;

import java.util.List;
import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.measure.Bound;
import org.jspecify.annotations.Nullable;

/** The optional parts of a schedule, as fields of the schedule itself. */
final class FurtherJson {

    private FurtherJson() {}

    static void write(FurtherTerms further, Written into) {
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

    static FurtherTerms read(Fields fields) {
        return new FurtherTerms(
                fields.eachIfAny("categories", FurtherJson::category),
                fields.has("points") ? ConversionJson.read(fields.child("points")) : null,
                fields.has("causes") ? causes(fields.child("causes")) : new CauseRule.AllCredits(),
                fields.eachIfAny("deliverables", DeliverableJson::read),
                fields.moneyIfAny("lateReport"),
                fields.has("floor") ? floor(fields.child("floor")) : null,
                fields.has("earnBackLimits")
                        ? EarnBackJson.limits(fields.child("earnBackLimits"))
                        : EarnBackLimits.NONE,
                fields.has("yearStart") ? fields.whole("yearStart") : 1,
                fields.eachIfAny("triggers", TriggerReader::read));
    }

    private static Map<String, Object> category(Category category) {
        return new Written()
                .with("key", category.key())
                .with("name", category.name())
                .with("pool", category.pool())
                .map();
    }

    private static Category category(Fields fields) {
        return RuleReader.finish(
                fields, new Category(fields.text("key"), fields.text("name"), fields.percentage("pool")));
    }

    private static @Nullable Map<String, Object> causes(CauseRule rule) {
        return switch (rule) {
            case CauseRule.AllCredits _ -> null;
            case CauseRule.OneCredit(var always) ->
                Written.kind("oneCredit")
                        .unless(always.isEmpty(), "always", always)
                        .map();
        };
    }

    private static CauseRule causes(Fields fields) {
        var kind = fields.text("kind");
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "allCredits" -> new CauseRule.AllCredits();
                    case "oneCredit" ->
                        new CauseRule.OneCredit(fields.has("always") ? fields.texts("always") : List.of());
                    default -> RuleReader.unknown(fields, kind, new CauseRule.AllCredits());
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
