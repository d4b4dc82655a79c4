package org.gangway.incentive;

/** Which rules cannot be told without a minimum level. */
final class MinimumUse {

    private MinimumUse() {}

    static boolean in(DefaultRule rule) {
        return switch (rule) {
            case DefaultRule.BelowExpected _ -> false;
            case DefaultRule.BelowMinimum _ -> true;
            case DefaultRule.TimesInWindow window -> window.counted() == MissZone.BELOW_MINIMUM;
            case DefaultRule.InARow row -> row.counted() == MissZone.BELOW_MINIMUM;
            case DefaultRule.AnyOf(var rules) -> rules.stream().anyMatch(MinimumUse::in);
        };
    }

    static boolean in(RepeatRule rule) {
        return switch (rule) {
            case RepeatRule.NoRepeat _, RepeatRule.ByCount _ -> false;
            case RepeatRule.Consecutive row -> row.counted() == MissZone.BELOW_MINIMUM;
            case RepeatRule.Escalated escalated ->
                escalated.counted() == MissZone.BELOW_MINIMUM
                        || escalated.credit() instanceof CreditRule.LinearShortfall;
        };
    }
}
