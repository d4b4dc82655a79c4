package org.gangway.incentive.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.LevelClass;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.measure.Direction;
import org.gangway.shared.NamedFacts;

/** Everything that can be wrong with a bonus rule. */
record BonusCheck(LevelIncentive level, FaultCollector faults) {

    void run(String at) {
        switch (level.bonus()) {
            case BonusRule.NoBonus _ -> {}
            case BonusRule.BeyondThreshold rule -> faults.requireShare(rule.ofFee(), at + ".ofFee");
            case BonusRule.BonusTiers rule -> tiers(rule.tiers(), at + ".tiers");
            case BonusRule.PerPointBeyond rule -> {
                faults.requirePositive(rule.perPoint(), at + ".perPoint");
                faults.requireShare(rule.most(), at + ".most");
            }
            case BonusRule.GainShare rule -> {
                faults.requireMoney(rule.unitValue(), at + ".unitValue");
                faults.requireShare(rule.share(), at + ".share");
                faults.requireMoney(rule.most(), at + ".most");
            }
        }
        faults.unless(
                level.bonus() instanceof BonusRule.NoBonus || level.standing().kind() == LevelClass.CRITICAL,
                at,
                "incentive.key-measurement-with-bonus",
                NamedFacts.of("service", level.name()));
    }

    private void tiers(List<BonusRule.BonusTier> tiers, String at) {
        faults.requireRows(tiers, at);
        for (int i = 0; i < tiers.size(); i++) {
            faults.requireShare(tiers.get(i).ofFee(), at + "[" + i + "].ofFee");
        }
        faults.requireOnce(tiers.stream().map(BonusRule.BonusTier::from).toList(), at, "from");
        Comparator<BigDecimal> lowestFirst =
                level.better() == Direction.HIGHER ? Comparator.naturalOrder() : Comparator.reverseOrder();
        var shares = tiers.stream()
                .sorted(Comparator.comparing(BonusRule.BonusTier::from, lowestFirst))
                .map(tier -> tier.ofFee().value())
                .toList();
        faults.requireRising(shares, at, "incentive.better-earns-less", NamedFacts.of("service", level.name()));
    }
}
