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
import org.gangway.settlement.month.StatementOutcome;
import org.gangway.shared.Money;
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
        if (says(settled)) {
            return false;
        }
        content = new StatementContent(settled);
        disputes.replaceAll(dispute -> dispute.recomputed(computed(dispute.line())));
        consent = state == StatementState.DISPUTED ? consent().withoutApprovals() : null;
        if (state == StatementState.PROPOSED) {
            state = StatementState.DRAFT;
        }
        return true;
    }

    /**
     * Whether it is just that result. Statements of some time ago keep more of the past than their terms reach; that
     * makes no difference.
     */
    public boolean says(SettledMonth settled) {
        return content.says(settled);
    }

    private BigDecimal computed(LineKey key) {
        return key.isWhole()
                ? change().amount()
                : line(key).map(line -> line.amount().amount()).orElse(BigDecimal.ZERO);
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
        objections().add(dispute);
        state = StatementState.DISPUTED;
    }

    /** The other party says what it would accept; where that is all that was claimed, the dispute is settled. */
    public Dispute concede(LineKey line, Side side, DisputePosition disputePosition) {
        return answered(objections().concede(line, side, disputePosition));
    }

    /** The party that objects takes what was conceded. */
    public Dispute accept(LineKey line, Side side, DisputePosition by) {
        return answered(objections().accept(line, side, by));
    }

    /** The party that objects lets the statement stand as computed. */
    public Dispute withdraw(LineKey line, Side side, DisputePosition by) {
        return answered(objections().withdraw(line, side, by));
    }

    private Dispute answered(Dispute dispute) {
        closeIfDone();
        return dispute;
    }

    private StatementDisputes objections() {
        return new StatementDisputes(month, disputes);
    }

    private void closeIfDone() {
        if (openDisputes().isEmpty()) {
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

    /** Number of the signed version of the agreement that it was computed by; the last one of a month with several. */
    public int termsNumber() {
        return content.termsNumber();
    }

    public Money fee() {
        return money(content.amounts().fee());
    }

    public Money credits() {
        return money(content.amounts().credits());
    }

    public Money bonus() {
        return money(content.amounts().bonus());
    }

    public Money earnedBack() {
        return money(content.amounts().earnedBack());
    }

    /** What corrected figures of agreed months add. */
    public Money adjustments() {
        return money(content.amounts().adjustments());
    }

    public Money net() {
        return money(content.amounts().net());
    }

    /** What the fee changes by, as computed: below zero in favour of the client. */
    public Money change() {
        return net().minus(fee());
    }

    /** What waits for disputes to be settled; with {@link #agreed} and {@link #conceded} it is the computed change. */
    public Money held() {
        return money(objections().held());
    }

    /** By how much settled disputes changed what was computed. */
    public Money conceded() {
        return money(objections().settledDifference());
    }

    /** What the fee changes by so far: without what is held, with what disputes were settled at. */
    public Money agreed() {
        return change().minus(held()).plus(conceded());
    }

    /** An amount in the currency of the statement. */
    public Money money(BigDecimal amount) {
        return content.amounts().money(amount);
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

    /** Everything it says and rests on. */
    public SettledMonth content() {
        return content.settled();
    }

    /** What it says, without what it rests on; much faster to read than {@link #content}. */
    public StatementOutcome outcome() {
        return content.outcome();
    }

    /** The content as canonical JSON, of which {@link #sha256} is the fingerprint. */
    public String json() {
        return content.json();
    }

    public String sha256() {
        return content.sha256();
    }

    public Optional<Approval> approval(Side side) {
        return consent().approval(side);
    }

    private StatementConsent consent() {
        return consent == null ? StatementConsent.NONE : consent;
    }

    /** Oldest first. */
    public List<Dispute> disputes() {
        return List.copyOf(disputes);
    }

    public List<Dispute> openDisputes() {
        return objections().open();
    }

    /** What is said of a line: the dispute that is open, or else the last one that was settled. */
    public Optional<Dispute> dispute(LineKey line) {
        return objections().latest(line);
    }

    public List<StatementLine> lines() {
        return outcome().lines();
    }

    /** The lines as far as they are agreed: without what is held, with what disputes were settled at. */
    public List<StatementLine> agreedLines() {
        return objections().agreed(lines(), fee().currency());
    }

    public Optional<StatementLine> line(LineKey key) {
        return lines().stream().filter(line -> line.key().equals(key)).findFirst();
    }

    public Optional<Proposal> proposal() {
        return Optional.ofNullable(consent().proposal());
    }

    /** What somebody has seen who sees it now: hand it back with an approval. */
    public String seen() {
        return disputes.isEmpty()
                ? sha256()
                : sha256() + " " + agreed().amount().toPlainString();
    }
}
