package org.gangway.incentive.calculation;

import java.util.List;
import java.util.Map;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.ContractShare;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** Caps that look back: a share of charges, or an amount, less what was already given. */
record LookBackCap(MonthAmounts amounts, LookBackAmounts back) {

    static LookBackCap of(MonthAmounts monthAmounts) {
        return new LookBackCap(monthAmounts, new LookBackAmounts(monthAmounts));
    }

    CapLimit rolling(CreditCap.Rolling cap) {
        var past = back.rolling(cap.months());
        var given = back.sum(past, SettledMonthAmounts::credits);
        return share(
                CutReason.ROLLING_CAP,
                "incentive-rolling-cap",
                cap.percent(),
                back.charges(past),
                given,
                NamedFacts.of("months", cap.months()));
    }

    CapLimit year(CreditCap.ContractYear cap) {
        var past = back.contractYear();
        var given = back.sum(past, SettledMonthAmounts::credits);
        return share(CutReason.YEAR_CAP, "incentive-year-cap", cap.percent(), back.charges(past), given, since());
    }

    CapLimit yearAmount(CreditCap.ContractYearAmount cap) {
        var given = back.sum(back.contractYear(), SettledMonthAmounts::credits);
        var facts = NamedFacts.with(since(), "most", cap.amount());
        return less(CutReason.YEAR_CAP, "incentive-year-cap-amount", cap.amount(), given, facts);
    }

    CapLimit bonusYear(Percentage percent) {
        var past = back.contractYear();
        var given = back.sum(past, SettledMonthAmounts::bonus);
        return share(CutReason.BONUS_YEAR_CAP, "incentive-bonus-year-cap", percent, back.charges(past), given, since());
    }

    CapLimit bonusContract(ContractShare share) {
        var given = back.bonusSoFar();
        return share(
                CutReason.BONUS_CONTRACT_CAP,
                "incentive-bonus-contract-cap",
                share.percent(),
                share.contractAmount(),
                given,
                NamedFacts.of());
    }

    private Map<String, Object> since() {
        return NamedFacts.of(
                "from", amounts.schedule().further().yearOf(amounts.input().month()));
    }

    private CapLimit share(
            CutReason reason, String rule, Percentage percent, Money base, Money given, Map<String, Object> more) {
        var most = amounts.cap(percent, base.amount());
        var facts = NamedFacts.with(NamedFacts.with(more, "percent", percent), "base", base);
        return less(reason, rule, most, given, NamedFacts.with(facts, "most", most));
    }

    private CapLimit less(CutReason reason, String rule, Money most, Money given, Map<String, Object> facts) {
        var room = most.minus(given);
        var limit = room.isNegative() ? amounts.zero() : room;
        var why =
                amounts.steps().rounded(rule, NamedFacts.with(facts, "given", given), room.amount(), limit, List.of());
        return new CapLimit(reason, limit, why);
    }
}
