package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.shared.Percentage;

/** Caps on credits as canonical JSON. */
final class CapJson {

    private CapJson() {}

    static Map<String, Object> write(CreditCap cap) {
        return switch (cap) {
            case CreditCap.PerLevel(var percent, var percentageBasis) ->
                Written.kind("perLevel")
                        .with("percent", percent)
                        .with("basis", percentageBasis)
                        .map();
            case CreditCap.PerMonth(var percent, var percentageBasis) ->
                Written.kind("perMonth")
                        .with("percent", percent)
                        .with("basis", percentageBasis)
                        .map();
            case CreditCap.Rolling(var percent, var months) ->
                Written.kind("rolling")
                        .with("percent", percent)
                        .with("months", months)
                        .map();
            case CreditCap.ContractYear(var percent) ->
                Written.kind("contractYear").with("percent", percent).map();
            case CreditCap.ContractYearAmount(var amount) ->
                Written.kind("contractYearAmount").with("amount", amount).map();
        };
    }

    static CreditCap read(Fields fields) {
        var kind = fields.text("kind");
        return RuleReader.finish(
                fields,
                switch (kind) {
                    case "perLevel" ->
                        new CreditCap.PerLevel(
                                fields.percentage("percent"), fields.constant("basis", PercentageBasis.class));
                    case "perMonth" ->
                        new CreditCap.PerMonth(
                                fields.percentage("percent"), fields.constant("basis", PercentageBasis.class));
                    case "rolling" -> new CreditCap.Rolling(fields.percentage("percent"), fields.whole("months"));
                    case "contractYear" -> new CreditCap.ContractYear(fields.percentage("percent"));
                    case "contractYearAmount" -> new CreditCap.ContractYearAmount(fields.money("amount"));
                    default ->
                        RuleReader.unknown(fields, kind, new CreditCap.PerMonth(Percentage.ZERO, PercentageBasis.FEE));
                });
    }
}
