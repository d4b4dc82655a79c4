package org.gangway.agreement.negotiation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** One numbered version of an engagement's terms, from the first draft to the second signature. */
@Entity
public class AgreementVersion {

    @EmbeddedId
    private AgreementVersionId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private int number;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "drafted_by"))
    private PartyId draftedBy;

    private @Nullable LocalDate effectiveFrom;

    @Embedded
    @AttributeOverride(name = "signedBy", column = @Column(name = "client_signed_by"))
    @AttributeOverride(name = "signedByName", column = @Column(name = "client_signed_by_name"))
    @AttributeOverride(name = "signedAt", column = @Column(name = "client_signed_at"))
    private @Nullable Signature clientSignature;

    @Embedded
    @AttributeOverride(name = "signedBy", column = @Column(name = "vendor_signed_by"))
    @AttributeOverride(name = "signedByName", column = @Column(name = "vendor_signed_by_name"))
    @AttributeOverride(name = "signedAt", column = @Column(name = "vendor_signed_at"))
    private @Nullable Signature vendorSignature;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable String abandonedByName;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Instant abandonedAt;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable String abandonedFor;

    private @Nullable String canonical;

    private @Nullable String sha256;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AgreementVersion() {}

    private AgreementVersion(EngagementId engagement, int number, PartyId draftedBy) {
        this.id = AgreementVersionId.next();
        this.engagement = engagement;
        this.number = number;
        this.draftedBy = draftedBy;
        this.status = AgreementStatus.DRAFT;
    }

    static AgreementVersion start(EngagementId engagement, int number, PartyId by) {
        return new AgreementVersion(engagement, number, by);
    }

    void takeEffect(LocalDate day) {
        effectiveFrom = day;
    }

    /** Terms are on the table again; a signature under other terms is worth nothing. */
    void reopen(Side by) {
        requireChangeableBy(by);
        status = status == AgreementStatus.DRAFT ? AgreementStatus.DRAFT : AgreementStatus.NEGOTIATING;
        unsign();
    }

    private void unsign() {
        clientSignature = null;
        vendorSignature = null;
        canonical = null;
        sha256 = null;
    }

    /** A draft is thrown away; what the other side has seen is given up, even where the own side had signed. */
    void abandon(Negotiator negotiator, String reason) {
        requireOpen();
        status = status == AgreementStatus.DRAFT ? AgreementStatus.DISCARDED : AgreementStatus.ABANDONED;
        unsign();
        abandonedByName = negotiator.name();
        abandonedAt = negotiator.at();
        abandonedFor = reason;
    }

    private void requireOpen() {
        if (status == AgreementStatus.SIGNED) {
            throw new RuleViolation("agreement.signed-is-final");
        }
        if (!status.isOpen()) {
            throw new RuleViolation("agreement.given-up");
        }
    }

    /** Not once signed by both, and not by the side that has signed. */
    public void requireChangeableBy(Side side) {
        requireOpen();
        if (signature(side).isPresent()) {
            throw new RuleViolation("agreement.own-signature-given");
        }
    }

    void putOnTable() {
        status = AgreementStatus.NEGOTIATING;
    }

    void agree(String json) {
        status = AgreementStatus.AGREED;
        canonical = json;
        sha256 = Sha256.hex(json);
    }

    void sign(Negotiator negotiator) {
        if (status != AgreementStatus.AGREED) {
            throw new RuleViolation("agreement.not-agreed");
        }
        if (signature(negotiator.side()).isPresent()) {
            throw new RuleViolation("agreement.already-signed");
        }
        var signature = new Signature(negotiator.user().value(), negotiator.name(), negotiator.at());
        if (negotiator.side() == Side.CLIENT) {
            clientSignature = signature;
        } else {
            vendorSignature = signature;
        }
        if (clientSignature != null && vendorSignature != null) {
            status = AgreementStatus.SIGNED;
        }
    }

    /** Whether the kept bytes still give the kept hash. */
    public boolean isWhole() {
        return canonical != null && Sha256.hex(canonical).equals(sha256);
    }

    public AgreementVersionId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public int number() {
        return number;
    }

    public AgreementStatus status() {
        return status;
    }

    public boolean isSigned() {
        return status == AgreementStatus.SIGNED;
    }

    /** Neither signed by both nor given up. */
    public boolean isOpen() {
        return status.isOpen();
    }

    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    public Optional<Signature> signature(Side side) {
        return Optional.ofNullable(side == Side.CLIENT ? clientSignature : vendorSignature);
    }

    /** What is signed, once every term is agreed. */
    public Optional<String> canonical() {
        return Optional.ofNullable(canonical);
    }

    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }
}
