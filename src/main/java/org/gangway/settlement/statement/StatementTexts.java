package org.gangway.settlement.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.EarnBackCandidate;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.incentive.statement.StatementTotals;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Unit;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.SettledPart;
import org.gangway.settlement.month.StatementLine;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** What a statement says in words, the same on the screen and on paper. */
public final class StatementTexts {

    private StatementTexts() {}

    /** One step on the way from the fee to the net amount; what is deducted is negative. */
    public record Amount(Text name, Money money) {}

    public static Text owed(String client, String vendor, Money net, YearMonth month) {
        if (net.isZero()) {
            return Msg.settlement_owed_nothing(client, vendor, month);
        }
        return net.isNegative()
                ? Msg.settlement_owed_vendor(vendor, client, net.negated(), month)
                : Msg.settlement_owed_client(client, vendor, net, month);
    }

    /** What of the net amount waits for open disputes, and what is left of it; empty where nothing waits. */
    public static Optional<Text> held(MonthTotals month) {
        return month.held().isZero()
                ? Optional.empty()
                : Optional.of(Msg.settlement_owed_held(month.payableNow(), month.held()));
    }

    /** From fee to net; steps of zero that say nothing are left out. */
    public static List<Amount> amounts(StatementTotals statementTotals) {
        var amounts = new ArrayList<Amount>();
        amounts.add(new Amount(Msg.settlement_amount_fee(), statementTotals.fee()));
        amounts.add(new Amount(
                Msg.settlement_amount_credits(),
                statementTotals.creditsBeforeCap().negated()));
        addIfAny(amounts, Msg.settlement_amount_credit_cut(), statementTotals.creditCut());
        amounts.add(new Amount(Msg.settlement_amount_bonus(), statementTotals.bonusBeforeCut()));
        addIfAny(
                amounts,
                Msg.settlement_amount_bonus_cut(),
                statementTotals.bonusCut().negated());
        addIfAny(amounts, Msg.settlement_amount_earned_back(), statementTotals.earnedBack());
        return amounts;
    }

    /** The same with what corrected figures of agreed months, settled disputes and waivers add; adds up to the net amount. */
    public static List<Amount> amounts(SettledMonth settled, MonthTotals month) {
        var amounts = amounts(settled.statement().totals());
        addIfAny(amounts, Msg.settlement_amount_adjustments(), settled.adjusted());
        addIfAny(amounts, Msg.settlement_amount_settled(), month.settled());
        addIfAny(amounts, Msg.settlement_amount_waived(), month.waived());
        return amounts;
    }

    /** Which version of the terms the month, or days of it, were settled by. */
    public static Text terms(SettledPart part, SettledMonth settled) {
        return settled.isByDays()
                ? Msg.settlement_document_terms_of_days(
                        part.termsNumber(), part.days().start(), part.days().end(), part.termsSha256())
                : Msg.settlement_document_terms_version(part.termsNumber(), part.termsSha256());
    }

    /** What a line is, in words: its service level and, where it is about another month, which. */
    public static Text line(StatementLine line) {
        return line(line.key(), line.name());
    }

    public static Text line(LineKey key, String name) {
        return switch (key.kind()) {
            case CREDIT -> Msg.settlement_line_credit(name);
            case PENALTY -> name.isEmpty() ? Msg.settlement_line_late_reports() : Msg.settlement_line_penalty(name);
            case BONUS -> Msg.settlement_line_bonus(name);
            case EARN_BACK -> Msg.settlement_line_earn_back(name, key.about().orElseThrow());
            case ADJUSTMENT -> Msg.settlement_line_adjustment(key.about().orElseThrow(), line(key.corrected(), name));
            case FEE -> Msg.settlement_line_fee(name);
            case WHOLE -> Msg.settlement_dispute_whole();
        };
    }

    /** How a fee by volume came about, step by step; nothing of a flat one. */
    public static List<Text> fee(SettledMonth settled) {
        return settled.parts().stream().allMatch(part -> part.input().monthFee() == null)
                ? List.of()
                : below(settled.statement().explanation().because().getFirst()).toList();
    }

    private static Stream<Text> below(Explanation step) {
        return step.because().stream().flatMap(one -> Stream.concat(Stream.of(Text.step(one)), below(one)));
    }

    /** What came late, in words. */
    public static Text penalty(PenaltyLine line) {
        return line(LineKey.penalty(line.kind(), line.subject()), line.name());
    }

    /** What a trigger gives, and what the parties call it. */
    public static Text triggered(FiredTrigger firedTrigger) {
        return Msg.settlement_triggered(Text.of(firedTrigger.kind()), firedTrigger.name());
    }

    /** Both sides' numbers of a dispute in a sentence. */
    public static Text dispute(MonthlyStatement statement, Dispute dispute) {
        var line = disputed(statement, dispute);
        var computed = statement.amounts().money(dispute.computed());
        var claimed = statement.amounts().money(dispute.claimed().amount());
        return dispute.isOpen()
                ? Msg.settlement_dispute_sentence_open(
                        line, computed, claimed, statement.amounts().money(dispute.held()))
                : Msg.settlement_dispute_sentence_settled(
                        line, computed, claimed, statement.amounts().money(dispute.agreed()));
    }

    /** The line that a dispute is about, in words. */
    public static Text disputed(MonthlyStatement statement, Dispute dispute) {
        return line(
                dispute.line(),
                statement
                        .content()
                        .line(dispute.line())
                        .map(StatementLine::name)
                        .orElse(""));
    }

    public static Text cut(CapCut cut, SettledMonth settled) {
        return cut(cut, subject -> settled.figure(subject).map(LevelFigure::name));
    }

    /**
     * Says how an amount was cut.
     *
     * @param names of service levels by their keys
     */
    public static Text cut(CapCut cut, Function<String, Optional<String>> names) {
        if (cut.subject().isEmpty()) {
            return Msg.settlement_cut_line(cut.before(), cut.after(), cut.reason());
        }
        var name = names.apply(cut.subject()).orElse(cut.subject());
        return Msg.settlement_cut_line_of(name, cut.before(), cut.after(), cut.reason());
    }

    public static Text candidate(EarnBackCandidate candidate) {
        return Msg.settlement_candidate(
                candidate.name(),
                candidate.credit(),
                candidate.missedIn(),
                candidate.needed(),
                candidate.goodMonths(),
                candidate.left());
    }

    /** A figure or a level in its unit, with the decimals it was rounded to. */
    public static Text value(@Nullable BigDecimal value, Unit unit, Formats formats) {
        if (value == null) {
            return Msg.settlement_value_none();
        }
        var digits = Math.max(0, value.scale());
        var number = formats.number(value, digits, digits);
        return switch (unit) {
            case PERCENT -> Text.user(formats.percent(new Percentage(value), digits));
            case DAYS -> Msg.settlement_value_days(value, Text.user(number));
            case SECONDS -> Msg.settlement_value_seconds(value, Text.user(number));
            case COUNT -> Text.user(number);
        };
    }

    private static void addIfAny(List<Amount> amounts, Text name, Money money) {
        if (!money.isZero()) {
            amounts.add(new Amount(name, money));
        }
    }
}
