package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.shared.Percentage;

/** Chronic lumps as canonical JSON. */
final class ChronicJson {

    private ChronicJson() {}

    static Map<String, Object> write(CreditRule.ChronicLump rule) {
        return Written.kind("chronicLump")
                .with("every", rule.every())
                .with("months", rule.months())
                .with("lump", lump(rule.lump()))
                .map();
    }

    static CreditRule read(Fields fields) {
        return new CreditRule.ChronicLump(fields.whole("every"), fields.whole("months"), lump(fields.child("lump")));
    }

    private static Map<String, Object> lump(Lump lump) {
        return switch (lump) {
            case Lump.Amount(var amount) ->
                Written.kind("amount").with("amount", amount).map();
            case Lump.OfAnnualFee(var percent) ->
                Written.kind("ofAnnualFee").with("percent", percent).map();
        };
    }

    private static Lump lump(Fields fields) {
        var kind = fields.text("kind");
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "amount" -> new Lump.Amount(fields.money("amount"));
                    case "ofAnnualFee" -> new Lump.OfAnnualFee(fields.percentage("percent"));
                    default -> RuleReader.unknown(fields, kind, new Lump.OfAnnualFee(Percentage.ZERO));
                });
    }
}
