package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.ContractShare;
import org.gangway.measure.Bound;

/** Bonus rules and what holds for all bonuses, as canonical JSON. */
final class BonusJson {

    private BonusJson() {}

    static Map<String, Object> write(BonusRule rule) {
        return switch (rule) {
            case BonusRule.NoBonus _ -> Written.kind("noBonus").map();
            case BonusRule.BeyondThreshold(var threshold, var bound, var ofFee) ->
                Written.kind("beyondThreshold")
                        .with("threshold", threshold)
                        .with("bound", bound)
                        .with("ofFee", ofFee)
                        .map();
            case BonusRule.BonusTiers(var bound, var tiers) ->
                Written.kind("bonusTiers")
                        .with("bound", bound)
                        .with("tiers", tiers.stream().map(BonusJson::tier).toList())
                        .map();
            case BonusRule.PerPointBeyond(var threshold, var perPoint, var most) ->
                Written.kind("perPointBeyond")
                        .with("threshold", threshold)
                        .with("perPoint", perPoint)
                        .with("most", most)
                        .map();
            case BonusRule.GainShare(var baseline, var unitValue, var share, var most) ->
                Written.kind("gainShare")
                        .with("baseline", baseline)
                        .with("unitValue", unitValue)
                        .with("share", share)
                        .with("most", most)
                        .map();
        };
    }

    static BonusRule read(Fields fields) {
        var kind = fields.text("kind");
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "noBonus" -> new BonusRule.NoBonus();
                    case "beyondThreshold" ->
                        new BonusRule.BeyondThreshold(
                                fields.number("threshold"),
                                fields.constant("bound", Bound.class),
                                fields.percentage("ofFee"));
                    case "bonusTiers" ->
                        new BonusRule.BonusTiers(
                                fields.constant("bound", Bound.class), fields.each("tiers", BonusJson::tier));
                    case "perPointBeyond" ->
                        new BonusRule.PerPointBeyond(
                                fields.number("threshold"), fields.number("perPoint"), fields.percentage("most"));
                    case "gainShare" ->
                        new BonusRule.GainShare(
                                fields.number("baseline"),
                                fields.money("unitValue"),
                                fields.percentage("share"),
                                fields.money("most"));
                    default -> RuleReader.unknown(fields, kind, new BonusRule.NoBonus());
                });
    }

    private static Map<String, Object> tier(BonusRule.BonusTier tier) {
        return new Written()
                .with("from", tier.from())
                .with("ofFee", tier.ofFee())
                .map();
    }

    private static BonusRule.BonusTier tier(Fields fields) {
        return RuleReader.finish(fields, new BonusRule.BonusTier(fields.number("from"), fields.percentage("ofFee")));
    }

    static Map<String, Object> terms(BonusTerms terms) {
        var contract = terms.contractCap();
        return new Written()
                .with("gate", terms.gate())
                .with("cap", terms.cap())
                .ifAny("yearCap", terms.yearCap())
                .ifAny("contractCap", contract == null ? null : contract(contract))
                .map();
    }

    static BonusTerms terms(Fields fields) {
        return RuleReader.finish(
                fields,
                new BonusTerms(
                        fields.constant("gate", BonusGate.class),
                        fields.percentage("cap"),
                        fields.has("yearCap") ? fields.percentage("yearCap") : null,
                        fields.has("contractCap") ? contract(fields.child("contractCap")) : null));
    }

    private static Map<String, Object> contract(ContractShare share) {
        return new Written()
                .with("percent", share.percent())
                .with("contractAmount", share.contractAmount())
                .map();
    }

    private static ContractShare contract(Fields fields) {
        return RuleReader.finish(
                fields, new ContractShare(fields.percentage("percent"), fields.money("contractAmount")));
    }
}
