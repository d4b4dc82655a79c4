package org.gangway.settlement.ui;

import static org.gangway.uikit.Say.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.incentive.CapCut;
import org.gangway.incentive.CutReason;
import org.gangway.incentive.Statement;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.SettledMonth;
import org.gangway.settlement.StatementLine;
import org.gangway.settlement.StatementTexts;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.uikit.ExplainDialog;
import org.gangway.uikit.Say;
import org.gangway.uikit.Waterfall;
import org.gangway.uikit.Waterfall.Kind;

/** A settled month as a picture: from the fee through every credit, cut, bonus and earn-back to the net amount. */
final class MonthWaterfall {

    private static final Set<CutReason> OF_CREDITS =
            EnumSet.of(CutReason.MONTH_CAP, CutReason.ROLLING_CAP, CutReason.YEAR_CAP, CutReason.CREDIT_FLOOR);
    private static final Set<CutReason> OF_BONUS = EnumSet.of(
            CutReason.BONUS_GATE, CutReason.BONUS_CAP, CutReason.BONUS_YEAR_CAP, CutReason.BONUS_CONTRACT_CAP);

    private final SettledMonth settled;
    private final Statement statement;
    private final List<Waterfall.Bar> bars = new ArrayList<>();

    private MonthWaterfall(SettledMonth settled) {
        this.settled = settled;
        this.statement = settled.statement();
    }

    static Waterfall of(SettledMonth settled) {
        return new MonthWaterfall(settled).picture();
    }

    private Waterfall picture() {
        var totals = statement.totals();
        add(
                Msg.settlement_amount_fee(),
                Kind.TOTAL,
                totals.fee(),
                step(settled.isByDays() ? "incentive-split-fee" : "incentive-fee"));
        addCredits();
        addCuts(Kind.MORE, totals.creditCut(), Msg.settlement_amount_credit_cut(), cuts(OF_CREDITS));
        statement
                .bonuses()
                .forEach(line ->
                        add(Msg.settlement_waterfall_bonus(line.name()), Kind.MORE, line.earned(), line.explanation()));
        addCuts(Kind.LESS, totals.bonusCut(), Msg.settlement_amount_bonus_cut(), cuts(OF_BONUS));
        settled.later().forEach(line -> add(StatementTexts.line(line), kind(line.amount()), line.amount(), why(line)));
        add(Msg.settlement_amount_net(), Kind.TOTAL, settled.net(), statement.explanation());
        var formats = Say.formats();
        var digits = totals.fee().amount().scale();
        return new Waterfall(
                Msg.settlement_waterfall_caption(statement.month(), totals.fee().currency()),
                bars,
                amount -> formats.number(amount, digits, digits));
    }

    /** What credits come to besides their lines, such as a penalty, has a bar too: the picture always adds up. */
    private void addCredits() {
        var rest = statement.totals().creditsBeforeCap();
        for (var line : statement.credits()) {
            add(Text.user(line.name()), Kind.LESS, line.afterLevelCap().negated(), line.explanation());
            rest = rest.minus(line.afterLevelCap());
        }
        add(Msg.settlement_amount_credits(), kind(rest.negated()), rest.negated(), statement.explanation());
    }

    private static Kind kind(Money change) {
        return change.isNegative() ? Kind.LESS : Kind.MORE;
    }

    private Explanation why(StatementLine line) {
        var why = line.why();
        return why == null ? statement.explanation() : why;
    }

    /** Each cut on its own where they add up to the month's; else what was cut as a whole. */
    private void addCuts(Kind kind, Money whole, Text name, List<CapCut> cuts) {
        var sum = cuts.stream().map(CapCut::cut).reduce(Money.zero(whole.currency()), Money::plus);
        if (sum.equals(whole)) {
            cuts.forEach(cut -> add(cutName(cut.reason(), kind), kind, signed(kind, cut.cut()), cut.explanation()));
        } else {
            add(
                    name,
                    kind,
                    signed(kind, whole),
                    cuts.stream().map(CapCut::explanation).toArray(Explanation[]::new));
        }
    }

    private static Text cutName(CutReason reason, Kind kind) {
        return kind == Kind.MORE ? Msg.settlement_waterfall_spared(reason) : Msg.settlement_waterfall_lost(reason);
    }

    private static Money signed(Kind kind, Money size) {
        return kind == Kind.LESS ? size.negated() : size;
    }

    /** A level's own cap is part of its credit already, and a limit of earn-backs of what came back. */
    private List<CapCut> cuts(Set<CutReason> reasons) {
        return statement.cuts().stream()
                .filter(cut -> reasons.contains(cut.reason()))
                .toList();
    }

    private Explanation step(String rule) {
        return below(statement.explanation())
                .filter(step -> step.rule().equals(rule))
                .findFirst()
                .orElse(statement.explanation());
    }

    private static Stream<Explanation> below(Explanation step) {
        return Stream.concat(Stream.of(step), step.because().stream().flatMap(MonthWaterfall::below));
    }

    private void add(Text name, Kind kind, Money amount, Explanation... why) {
        if (kind == Kind.TOTAL || !amount.isZero()) {
            bars.add(new Waterfall.Bar(say(name), kind, amount.amount(), () -> new ExplainDialog(name, why).open()));
        }
    }
}
