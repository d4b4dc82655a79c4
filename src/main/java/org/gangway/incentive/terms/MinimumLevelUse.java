package org.gangway.incentive.terms;

/** Which rules cannot be applied without a minimum level. */
public final class MinimumLevelUse {

    private MinimumLevelUse() {}

    public static boolean in(DefaultRule rule) {
        return switch (rule) {
            case DefaultRule.BelowExpected _ -> false;
            case DefaultRule.BelowMinimum _ -> true;
            case DefaultRule.TimesInWindow window -> window.counted() == CountedMisses.BELOW_MINIMUM;
            case DefaultRule.InARow row -> row.counted() == CountedMisses.BELOW_MINIMUM;
            case DefaultRule.AnyOf(var rules) -> rules.stream().anyMatch(MinimumLevelUse::in);
        };
    }

    public static boolean in(RepeatRule rule) {
        return switch (rule) {
            case RepeatRule.NoRepeat _, RepeatRule.ByCount _ -> false;
            case RepeatRule.Consecutive row -> row.counted() == CountedMisses.BELOW_MINIMUM;
            case RepeatRule.Escalated escalated ->
                escalated.counted() == CountedMisses.BELOW_MINIMUM
                        || escalated.credit() instanceof CreditRule.LinearShortfall;
        };
    }
}
