package org.gangway.incentive;

import java.util.List;
import java.util.Map;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** Caps that look back: a share of charges, or an amount, less what was already given. */
record LookBackCap(Amounts amounts, LookBack back) {

    static LookBackCap of(Amounts amounts) {
        return new LookBackCap(amounts, new LookBack(amounts));
    }

    CapLimit rolling(CreditCap.Rolling cap) {
        var past = back.rolling(cap.months());
        var given = back.sum(past, PastMonth::credits);
        return share(
                CutReason.ROLLING_CAP,
                "incentive-rolling-cap",
                cap.percent(),
                back.charges(past),
                given,
                Facts.of("months", cap.months()));
    }

    CapLimit year(CreditCap.ContractYear cap) {
        var past = back.contractYear();
        var given = back.sum(past, PastMonth::credits);
        return share(CutReason.YEAR_CAP, "incentive-year-cap", cap.percent(), back.charges(past), given, since());
    }

    CapLimit yearAmount(CreditCap.ContractYearAmount cap) {
        var given = back.sum(back.contractYear(), PastMonth::credits);
        var facts = Facts.with(since(), "most", cap.amount());
        return less(CutReason.YEAR_CAP, "incentive-year-cap-amount", cap.amount(), given, facts);
    }

    CapLimit bonusYear(Percentage percent) {
        var past = back.contractYear();
        var given = back.sum(past, PastMonth::bonus);
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
                Facts.of());
    }

    private Map<String, Object> since() {
        return Facts.of(
                "from", amounts.schedule().further().yearOf(amounts.input().month()));
    }

    private CapLimit share(
            CutReason reason, String rule, Percentage percent, Money base, Money given, Map<String, Object> more) {
        var most = amounts.cap(percent, base.amount());
        var facts = Facts.with(Facts.with(more, "percent", percent), "base", base);
        return less(reason, rule, most, given, Facts.with(facts, "most", most));
    }

    private CapLimit less(CutReason reason, String rule, Money most, Money given, Map<String, Object> facts) {
        var room = most.minus(given);
        var limit = room.isNegative() ? amounts.zero() : room;
        var why = amounts.steps().rounded(rule, Facts.with(facts, "given", given), room.amount(), limit, List.of());
        return new CapLimit(reason, limit, why);
    }
}
