package org.gangway.settlement.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.statement.Statement;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** The way from a month's fee to its net amount, step by step; the steps always add up. */
public final class NetBridge {

    private static final Set<CutReason> OF_CREDITS =
            EnumSet.of(CutReason.MONTH_CAP, CutReason.ROLLING_CAP, CutReason.YEAR_CAP, CutReason.CREDIT_FLOOR);
    private static final Set<CutReason> OF_BONUS = EnumSet.of(
            CutReason.BONUS_GATE, CutReason.BONUS_CAP, CutReason.BONUS_YEAR_CAP, CutReason.BONUS_CONTRACT_CAP);

    private final MonthlyStatement kept;
    private final MonthTotals month;
    private final SettledMonth settled;
    private final Statement statement;
    private final List<Step> steps = new ArrayList<>();

    /**
     * The fee, a change of it, or the net amount.
     *
     * @param total an amount by itself and no change
     */
    public record Step(Text name, boolean total, Money amount, List<Explanation> why) {

        public Step {
            why = List.copyOf(why);
        }
    }

    private NetBridge(MonthlyStatement kept, MonthTotals month) {
        this.kept = kept;
        this.month = month;
        this.settled = kept.content().settled();
        this.statement = settled.statement();
    }

    public static List<Step> of(MonthlyStatement kept, MonthTotals month) {
        return new NetBridge(kept, month).steps();
    }

    private List<Step> steps() {
        var statementTotals = statement.totals();
        var fee = because(settled.isByDays() ? "incentive-split-fee" : "incentive-fee");
        steps.add(new Step(Msg.settlement_amount_fee(), true, statementTotals.fee(), List.of(fee)));
        addCredits();
        addCuts(statementTotals.creditCut(), Msg.settlement_amount_credit_cut(), cuts(OF_CREDITS));
        statement
                .bonuses()
                .forEach(line -> add(Msg.settlement_waterfall_bonus(line.name()), line.earned(), line.explanation()));
        addCuts(statementTotals.bonusCut().negated(), Msg.settlement_amount_bonus_cut(), cuts(OF_BONUS));
        settled.later().forEach(line -> add(StatementTexts.line(line), line.amount(), why(line)));
        kept.disputes().all().forEach(this::addDispute);
        add(Msg.settlement_amount_waived(), month.waived(), waiver());
        steps.add(new Step(Msg.settlement_amount_net(), true, month.net(), List.of(statement.explanation())));
        return List.copyOf(steps);
    }

    private void addDispute(Dispute dispute) {
        var line = StatementTexts.disputed(kept, dispute);
        add(
                Msg.settlement_waterfall_settled(line),
                kept.amounts().money(dispute.difference()),
                Explanation.fact(
                        "settlement-dispute-settled",
                        Map.of(
                                "computed", kept.amounts().money(dispute.computed()),
                                "claimed",
                                        kept.amounts().money(dispute.claimed().amount()),
                                "settled", kept.amounts().money(dispute.agreed()))));
    }

    private Explanation waiver() {
        return Explanation.fact("settlement-credits-waived", Map.of("amount", month.waived()));
    }

    /** What credits amount to besides their lines is a step too. */
    private void addCredits() {
        var rest = statement.totals().creditsBeforeCap();
        for (var line : statement.credits()) {
            add(Text.user(line.name()), line.afterLevelCap().negated(), line.explanation());
            rest = rest.minus(line.afterLevelCap());
        }
        for (var line : statement.penalties()) {
            add(StatementTexts.penalty(line), line.credit().negated(), line.explanation());
            rest = rest.minus(line.credit());
        }
        add(Msg.settlement_amount_credits(), rest.negated(), statement.explanation());
    }

    private Explanation why(StatementLine line) {
        var why = line.why();
        return why == null ? statement.explanation() : why;
    }

    /** Each cut on its own where they add up to the month's; else what was cut as a whole. */
    private void addCuts(Money whole, Text name, List<CapCut> cuts) {
        var sum = cuts.stream().map(CapCut::cut).reduce(Money.zero(whole.currency()), Money::plus);
        var less = whole.isNegative();
        if (sum.equals(less ? whole.negated() : whole)) {
            cuts.forEach(
                    cut -> add(cutName(cut.reason(), less), less ? cut.cut().negated() : cut.cut(), cut.explanation()));
        } else {
            add(name, whole, cuts.stream().map(CapCut::explanation).toArray(Explanation[]::new));
        }
    }

    private static Text cutName(CutReason reason, boolean less) {
        return less ? Msg.settlement_waterfall_lost(reason) : Msg.settlement_waterfall_spared(reason);
    }

    /** A level's own cap is part of its credit already, and a limit of earn-backs of what came back. */
    private List<CapCut> cuts(Set<CutReason> reasons) {
        return statement.cuts().stream()
                .filter(cut -> reasons.contains(cut.reason()))
                .toList();
    }

    private Explanation because(String rule) {
        return below(statement.explanation())
                .filter(step -> step.rule().equals(rule))
                .findFirst()
                .orElse(statement.explanation());
    }

    private static Stream<Explanation> below(Explanation step) {
        return Stream.concat(Stream.of(step), step.because().stream().flatMap(NetBridge::below));
    }

    private void add(Text name, Money amount, Explanation... why) {
        if (!amount.isZero()) {
            steps.add(new Step(name, false, amount, List.of(why)));
        }
    }
}
