package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.Percentage;

/** What a default of one service level costs in money, before any repeat, cap or rounding. */
record CreditFormula(Amounts amounts, LevelIncentive level, LevelResult result, Gap gap) {

    static CreditFormula of(Amounts amounts, Judged judged) {
        return new CreditFormula(amounts, judged.level(), judged.result(), new Gap(judged.level(), judged.result()));
    }

    /** Service points are no money yet and come to nothing here. */
    Valued credit(CreditRule rule, MonthsBack months) {
        return switch (rule) {
            case CreditRule.WholeAllocation _ -> whole("incentive-credit-whole");
            case CreditRule.LinearShortfall _ -> linear();
            case CreditRule.PointsShort points -> pointsShort(points);
            case CreditRule.TierTable table -> new TableFormula(amounts, level, gap).tier(table);
            case CreditRule.ShortfallTable table -> new TableFormula(amounts, level, gap).step(table);
            case CreditRule.FixedSum sum ->
                exact("incentive-credit-fixed", Facts.of(), sum.amount().amount());
            case CreditRule.PerIncident each -> new CountFormula(amounts, result, gap).perIncident(each);
            case CreditRule.TrimmedExcess trimmed -> new CountFormula(amounts, result, gap).trimmed(trimmed);
            case CreditRule.ChronicLump lump -> new ChronicFormula(amounts, months).credit(lump);
            case CreditRule.ServicePoints _ -> exact("incentive-credit-fixed", Facts.of(), BigDecimal.ZERO);
        };
    }

    private Valued whole(String rule) {
        var allocation = amounts.allocation(level);
        return exact(rule, Facts.of(), allocation.exact(), allocation.why());
    }

    private Valued linear() {
        var room = gap.room();
        var missing = gap.shortfall();
        if (room.isEmpty() || missing.isEmpty() || missing.get().compareTo(room.get()) >= 0) {
            return whole("incentive-credit-linear-whole");
        }
        var allocation = amounts.allocation(level);
        var dividend = allocation.exact().multiply(missing.get());
        var facts = Facts.of(
                "base", shown(allocation.exact()),
                "shortfall", Decimals.canonical(missing.get()),
                "room", Decimals.canonical(room.get()));
        return exact("incentive-credit-linear", facts, Decimals.divide(dividend, room.get()), allocation.why());
    }

    private Valued pointsShort(CreditRule.PointsShort rule) {
        var base = amounts.base(rule.basis(), level);
        var points = gap.shortfall();
        var percent = points.map(rule.perPoint()::multiply).orElse(rule.most().value());
        if (percent.compareTo(rule.most().value()) >= 0) {
            var facts = Facts.of("most", rule.most(), "basis", rule.basis(), "base", shown(base.exact()));
            return exact("incentive-credit-points-most", facts, rule.most().of(base.exact()), base.why());
        }
        var facts = Facts.of(
                "shortfall", Decimals.canonical(points.orElse(BigDecimal.ZERO)),
                "factor", rule.perPoint(),
                "percent", new Percentage(percent),
                "basis", rule.basis(),
                "base", shown(base.exact()));
        return exact(
                "incentive-credit-points", facts, base.exact().multiply(percent).movePointLeft(2), base.why());
    }

    private Object shown(BigDecimal exact) {
        return amounts.steps().shown(exact);
    }

    private Valued exact(String rule, Map<String, Object> facts, BigDecimal exact, Explanation... because) {
        return amounts.steps().exact(rule, facts, exact, because);
    }
}
