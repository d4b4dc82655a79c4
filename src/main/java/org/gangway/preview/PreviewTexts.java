package org.gangway.preview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.CapCut;
import org.gangway.incentive.EarnBackCandidate;
import org.gangway.incentive.Totals;
import org.gangway.incentive.Triggered;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Unit;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** What a previewed month says in words, the same on the console and on paper. */
final class PreviewTexts {

    private PreviewTexts() {}

    /** One step on the way from the fee to the net amount; what is deducted is negative. */
    record Amount(Text name, Money money) {}

    /** From fee to net; steps of zero that say nothing are left out. */
    static List<Amount> amounts(Totals totals) {
        var amounts = new ArrayList<Amount>();
        amounts.add(new Amount(Msg.settlement_amount_fee(), totals.fee()));
        amounts.add(new Amount(
                Msg.settlement_amount_credits(), totals.creditsBeforeCap().negated()));
        addIfAny(amounts, Msg.settlement_amount_credit_cut(), totals.creditCut());
        amounts.add(new Amount(Msg.settlement_amount_bonus(), totals.bonusBeforeCut()));
        addIfAny(amounts, Msg.settlement_amount_bonus_cut(), totals.bonusCut().negated());
        addIfAny(amounts, Msg.settlement_amount_earned_back(), totals.earnedBack());
        amounts.add(new Amount(Msg.settlement_amount_net(), totals.net()));
        return amounts;
    }

    static Text cut(CapCut cut, PreviewMonth month) {
        return month.level(cut.subject())
                .map(level -> Msg.settlement_cut_line_of(level.terms().name(), cut.before(), cut.after(), cut.reason()))
                .orElseGet(() -> Msg.settlement_cut_line(cut.before(), cut.after(), cut.reason()));
    }

    static Text candidate(EarnBackCandidate candidate) {
        return Msg.settlement_candidate(
                candidate.name(),
                candidate.credit(),
                candidate.missedIn(),
                candidate.needed(),
                candidate.goodMonths(),
                candidate.left());
    }

    /** What it gives, and the reasons right beneath. */
    static Stream<Text> triggered(Triggered triggered) {
        var why = triggered.explanation();
        return Stream.concat(Stream.of(Text.step(why)), why.because().stream().map(Text::step));
    }

    /** A figure or a level in its unit, with the decimals it was rounded to. */
    static Text value(@Nullable BigDecimal value, Unit unit, Formats formats) {
        if (value == null) {
            return Msg.settlement_value_none();
        }
        var digits = Math.max(0, value.scale());
        var number = formats.number(value, digits, digits);
        return switch (unit) {
            case PERCENT -> Text.user(formats.percent(new Percentage(value), digits));
            case DAYS -> Msg.settlement_value_days(number);
            case SECONDS -> Msg.settlement_value_seconds(number);
            case COUNT -> Text.user(number);
        };
    }

    private static void addIfAny(List<Amount> amounts, Text name, Money money) {
        if (!money.isZero()) {
            amounts.add(new Amount(name, money));
        }
    }
}
