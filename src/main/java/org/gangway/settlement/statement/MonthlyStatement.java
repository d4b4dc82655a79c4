package org.gangway.settlement.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.StatementLine;
import org.gangway.shared.MonthConverter;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What one side owes the other for a month, as both parties approve it.
 *
 * <p>Once both have approved, it never changes: neither here nor in the database.
 */
@Entity
public class MonthlyStatement {

    @EmbeddedId
    private StatementId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Convert(converter = MonthConverter.class)
    private YearMonth month;

    @Embedded
    private StatementContent content;

    @Enumerated(EnumType.STRING)
    private StatementState state;

    /** Null before it was proposed: that is how an embeddable without any value is read. */
    @Embedded
    private @Nullable StatementConsent consent;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "statement_dispute", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    private List<Dispute> disputes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected MonthlyStatement() {}

    private MonthlyStatement(StatementId id, SettledMonth settled) {
        this.id = id;
        this.engagement = settled.engagement();
        this.month = settled.month();
        this.state = StatementState.DRAFT;
        this.content = new StatementContent(settled);
    }

    public static MonthlyStatement prepare(SettledMonth settled) {
        return new MonthlyStatement(StatementId.next(), settled);
    }

    /** Takes the new result over; what was approved before was another statement, so approvals fall away. */
    public boolean recompute(SettledMonth settled) {
        requireNotFrozen();
        if (content.says(settled)) {
            return false;
        }
        content = new StatementContent(settled);
        disputes.replaceAll(dispute -> dispute.recomputed(content.computed(dispute.line())));
        consent = state == StatementState.DISPUTED ? consent().withoutApprovals() : null;
        if (state == StatementState.PROPOSED) {
            state = StatementState.DRAFT;
        }
        return true;
    }

    public void propose(Proposal by) {
        requireNotFrozen();
        if (state != StatementState.DRAFT) {
            throw new RuleViolation("settlement.already-proposed", Map.of("month", month));
        }
        consent = consent().proposed(by);
        state = StatementState.PROPOSED;
    }

    /** Approves what is not disputed; the second approval makes that part final. */
    public void approve(Side side, Approval approval) {
        requireProposed();
        consent().requireNotYetApprovedBy(side, month);
        consent = consent().approved(side, approval);
        closeIfDone();
    }

    /** Silence counts as agreement: whoever has not answered is taken to have approved. */
    public List<Side> approveForSilent(Instant now) {
        var silent = state == StatementState.PROPOSED ? consent().silent(now) : List.<Side>of();
        silent.forEach(side -> approve(side, Approval.deemed(now)));
        return silent;
    }

    public void remindedAt(Instant now) {
        consent = consent().remindedAt(now);
    }

    public void dispute(Dispute dispute) {
        requireProposed();
        consent().requireNotYetApprovedBy(dispute.side(), month);
        disputes().add(dispute);
        state = StatementState.DISPUTED;
    }

    /** The other party says what it would accept; where that is all that was claimed, the dispute is settled. */
    public Dispute concede(LineKey line, Side side, DisputePosition disputePosition) {
        return answered(disputes().concede(line, side, disputePosition));
    }

    /** The party that objects takes what was conceded. */
    public Dispute accept(LineKey line, Side side, DisputePosition by) {
        return answered(disputes().accept(line, side, by));
    }

    /** The party that objects lets the statement stand as computed. */
    public Dispute withdraw(LineKey line, Side side, DisputePosition by) {
        return answered(disputes().withdraw(line, side, by));
    }

    private Dispute answered(Dispute dispute) {
        closeIfDone();
        return dispute;
    }

    private void closeIfDone() {
        if (disputes().open().isEmpty()) {
            state = isFrozen() ? StatementState.AGREED : StatementState.PROPOSED;
        }
    }

    /** Silence is counted anew once nothing is disputed any more. */
    public void answerAnew(Proposal restarted) {
        consent = consent().proposed(restarted);
    }

    /** Once all of it is agreed, what is booked of it says how far it is. */
    public void follow(Map<LedgerAccount, BigDecimal> balance) {
        if (state.isFinal()) {
            state = StatementState.of(balance);
        }
    }

    private void requireNotFrozen() {
        if (isFrozen()) {
            throw new RuleViolation("settlement.agreed-never-changes", Map.of("month", month));
        }
    }

    private void requireProposed() {
        requireNotFrozen();
        if (state == StatementState.DRAFT) {
            throw new RuleViolation("settlement.not-proposed", Map.of("month", month));
        }
    }

    public StatementId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public YearMonth month() {
        return month;
    }

    public StatementAmounts amounts() {
        return StatementAmounts.of(content.columns(), disputes());
    }

    /** Whether both have approved what is not disputed; from then on nothing computed can change. */
    public boolean isFrozen() {
        return consent().isComplete();
    }

    /** Put before both parties, and not approved by both yet. */
    public boolean awaitsApproval() {
        return !isFrozen() && (state == StatementState.PROPOSED || state == StatementState.DISPUTED);
    }

    public StatementState state() {
        return state;
    }

    public StatementContent content() {
        return content;
    }

    public Optional<Approval> approval(Side side) {
        return consent().approval(side);
    }

    private StatementConsent consent() {
        return consent == null ? StatementConsent.NONE : consent;
    }

    public StatementDisputes disputes() {
        return new StatementDisputes(month, disputes);
    }

    /** The lines as far as they are agreed: without what is held, with what disputes were settled at. */
    public List<StatementLine> agreedLines() {
        return disputes().agreed(content.lines(), content.currency());
    }

    public Optional<Proposal> proposal() {
        return Optional.ofNullable(consent().proposal());
    }

    /** What somebody has seen who sees it now: hand it back with an approval. */
    public String seen() {
        return disputes.isEmpty()
                ? content.sha256()
                : content.sha256() + " " + amounts().agreed().amount().toPlainString();
    }
}
