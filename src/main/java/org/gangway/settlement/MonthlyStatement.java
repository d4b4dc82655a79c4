package org.gangway.settlement;

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
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.shared.Money;
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

    private int termsNumber;

    @Embedded
    private Amounts amounts;

    private String content;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private StatementState state;

    @Embedded
    @AttributeOverride(name = "approver.value", column = @Column(name = "client_approver_id"))
    @AttributeOverride(name = "approverName", column = @Column(name = "client_approver_name"))
    @AttributeOverride(name = "approvedAt", column = @Column(name = "client_approved_at"))
    private @Nullable Approval clientApproval;

    @Embedded
    @AttributeOverride(name = "approver.value", column = @Column(name = "vendor_approver_id"))
    @AttributeOverride(name = "approverName", column = @Column(name = "vendor_approver_name"))
    @AttributeOverride(name = "approvedAt", column = @Column(name = "vendor_approved_at"))
    private @Nullable Approval vendorApproval;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "statement_dispute", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    private List<Dispute> disputes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected MonthlyStatement() {}

    @SuppressWarnings("NullAway.Init") // take() fills the rest
    private MonthlyStatement(StatementId id, SettledMonth settled) {
        this.id = id;
        this.engagement = settled.engagement();
        this.month = settled.input().month();
        this.state = StatementState.DRAFT;
        take(settled);
    }

    static MonthlyStatement prepare(SettledMonth settled) {
        return new MonthlyStatement(StatementId.next(), settled);
    }

    /** Takes the new result over; what was approved before was another statement, so approvals fall away. */
    boolean recompute(SettledMonth settled) {
        requireNotAgreed();
        if (StatementJson.sha256(settled).equals(sha256)) {
            return false;
        }
        take(settled);
        clientApproval = null;
        vendorApproval = null;
        if (state == StatementState.PROPOSED) {
            state = StatementState.DRAFT;
        }
        return true;
    }

    void propose() {
        requireNotAgreed();
        if (state != StatementState.DRAFT) {
            throw new RuleViolation("settlement.already-proposed", Map.of("month", month));
        }
        state = StatementState.PROPOSED;
    }

    void approve(Side side, Approval approval) {
        requireProposed();
        requireNotYetApprovedBy(side);
        if (side == Side.CLIENT) {
            clientApproval = approval;
        } else {
            vendorApproval = approval;
        }
        if (clientApproval != null && vendorApproval != null) {
            state = StatementState.AGREED;
        }
    }

    void dispute(Dispute dispute) {
        requireProposed();
        requireNotYetApprovedBy(dispute.side());
        disputes.add(dispute);
        state = StatementState.DISPUTED;
    }

    void withdrawDispute(Side side, String name, Instant at) {
        requireNotAgreed();
        var open = openDispute()
                .orElseThrow(() -> new RuleViolation("settlement.nothing-disputed", Map.of("month", month)));
        if (open.side() != side) {
            throw new RuleViolation("settlement.dispute-of-other-party", Map.of("name", open.openedByName()));
        }
        disputes.set(disputes.indexOf(open), open.withdrawn(name, at));
        state = StatementState.PROPOSED;
    }

    private void take(SettledMonth settled) {
        termsNumber = settled.termsNumber();
        amounts = Amounts.of(settled.statement().totals());
        content = StatementJson.write(settled);
        sha256 = StatementJson.sha256(settled);
    }

    private void requireNotAgreed() {
        if (state == StatementState.AGREED) {
            throw new RuleViolation("settlement.agreed-never-changes", Map.of("month", month));
        }
    }

    private void requireProposed() {
        requireNotAgreed();
        if (state == StatementState.DRAFT) {
            throw new RuleViolation("settlement.not-proposed", Map.of("month", month));
        }
        if (state == StatementState.DISPUTED) {
            throw new RuleViolation("settlement.disputed", Map.of("month", month));
        }
    }

    private void requireNotYetApprovedBy(Side side) {
        approval(side).ifPresent(approval -> {
            throw new RuleViolation(
                    "settlement.party-has-approved", Map.of("name", approval.approverName(), "month", month));
        });
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

    /** Number of the signed version of the agreement that it was computed by. */
    public int termsNumber() {
        return termsNumber;
    }

    public Money fee() {
        return amounts.money(amounts.fee());
    }

    public Money credits() {
        return amounts.money(amounts.credits());
    }

    public Money bonus() {
        return amounts.money(amounts.bonus());
    }

    public Money earnedBack() {
        return amounts.money(amounts.earnedBack());
    }

    public Money net() {
        return amounts.money(amounts.net());
    }

    public StatementState state() {
        return state;
    }

    /** Everything it says and rests on. */
    public SettledMonth content() {
        return StatementJson.read(content);
    }

    /** The content as canonical JSON, of which {@link #sha256} is the fingerprint. */
    public String json() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    public Optional<Approval> approval(Side side) {
        return Optional.ofNullable(side == Side.CLIENT ? clientApproval : vendorApproval);
    }

    /** Oldest first. */
    public List<Dispute> disputes() {
        return List.copyOf(disputes);
    }

    public Optional<Dispute> openDispute() {
        return disputes.stream().filter(Dispute::isOpen).findFirst();
    }
}
