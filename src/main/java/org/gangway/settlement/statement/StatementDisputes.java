package org.gangway.settlement.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.identity.Side;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.StatementLine;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;

/** What the parties object to in the statement of a month, and how each objection is answered. */
public final class StatementDisputes {

    private final YearMonth month;
    private final List<Dispute> disputes;

    /** @param disputes the statement's own, oldest first: what is decided here is kept there */
    public StatementDisputes(YearMonth month, List<Dispute> disputes) {
        this.month = month;
        this.disputes = disputes;
    }

    /** Oldest first. */
    public List<Dispute> all() {
        return List.copyOf(disputes);
    }

    void add(Dispute dispute) {
        DisputeRules.requireNew(dispute, disputes);
        disputes.add(dispute);
    }

    Dispute concede(LineKey line, Side side, DisputePosition disputePosition) {
        var open = openAbout(line);
        DisputeRules.requireConcession(open, side, disputePosition);
        var answered = open.conceding(disputePosition);
        var met = disputePosition.amount().compareTo(open.claimed().amount()) == 0;
        return replace(open, met ? answered.settledAt(disputePosition) : answered);
    }

    Dispute accept(LineKey line, Side side, DisputePosition by) {
        var open = openAbout(line);
        DisputeRules.requireOwn(open, side);
        var conceded = open.conceded();
        if (conceded == null) {
            throw new RuleViolation("settlement.nothing-conceded", Map.of("month", month));
        }
        return replace(open, open.settledAt(by.withAmount(conceded.amount())));
    }

    Dispute withdraw(LineKey line, Side side, DisputePosition by) {
        var open = openAbout(line);
        DisputeRules.requireOwn(open, side);
        return replace(open, open.settledAt(by.withAmount(open.computed())));
    }

    public List<Dispute> open() {
        return disputes.stream().filter(Dispute::isOpen).toList();
    }

    /** What is said of a line: the dispute that is open, or else the last one that was settled. */
    public Optional<Dispute> latest(LineKey line) {
        return disputes.stream().filter(it -> it.line().equals(line)).reduce((_, later) -> later);
    }

    BigDecimal held() {
        return sum(Dispute::held);
    }

    /** By how much the settled disputes changed what was computed. */
    BigDecimal settledDifference() {
        return sum(Dispute::difference);
    }

    /** The lines without what is held, with what disputes were settled at. */
    List<StatementLine> agreed(List<StatementLine> lines, Currency currency) {
        var whole = disputes.stream()
                .filter(dispute -> dispute.line().isWhole())
                .map(dispute -> dispute.agreed().subtract(dispute.computed()))
                .filter(difference -> difference.signum() != 0)
                .map(difference -> new StatementLine(LineKey.WHOLE, "", null, new Money(difference, currency), null));
        return Stream.concat(lines.stream().map(this::asAgreed), whole).toList();
    }

    private StatementLine asAgreed(StatementLine line) {
        return latest(line.key())
                .map(dispute -> line.withAmount(
                        new Money(dispute.agreed(), line.amount().currency())))
                .orElse(line);
    }

    private Dispute openAbout(LineKey line) {
        return open().stream()
                .filter(it -> it.line().equals(line))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("settlement.nothing-disputed", Map.of("month", month)));
    }

    private Dispute replace(Dispute open, Dispute changed) {
        disputes.set(disputes.indexOf(open), changed);
        return changed;
    }

    private BigDecimal sum(Function<Dispute, BigDecimal> part) {
        return disputes.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
