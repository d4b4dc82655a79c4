package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.LumpSum;
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

    private static Map<String, Object> lump(LumpSum lumpSum) {
        return switch (lumpSum) {
            case LumpSum.Amount(var amount) ->
                Written.kind("amount").with("amount", amount).map();
            case LumpSum.OfAnnualFee(var percent) ->
                Written.kind("ofAnnualFee").with("percent", percent).map();
        };
    }

    private static LumpSum lump(Fields fields) {
        var kind = fields.text("kind");
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "amount" -> new LumpSum.Amount(fields.money("amount"));
                    case "ofAnnualFee" -> new LumpSum.OfAnnualFee(fields.percentage("percent"));
                    default -> RuleReader.unknown(fields, kind, new LumpSum.OfAnnualFee(Percentage.ZERO));
                });
    }
}
