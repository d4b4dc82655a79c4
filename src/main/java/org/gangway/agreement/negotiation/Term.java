package org.gangway.agreement.negotiation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.terms.TermKind;
import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One thing the parties have to agree on in a version of the terms, with every round of offers.
 *
 * <p>A draft is its writer's alone; what was offered lies with the other side until that side accepts or counters.
 */
@Entity
public class Term {

    @EmbeddedId
    private TermId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreement_version_id"))
    private AgreementVersionId agreementVersion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private String subject;

    private int position;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    @Enumerated(EnumType.STRING)
    private TermState state;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "drafted_by"))
    private PartyId draftedBy;

    private @Nullable String draft;

    @Embedded
    private OfferRounds rounds = new OfferRounds();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Term() {}

    private Term(AgreementVersion within, int position, TermValue value, PartyId draftedBy) {
        this.id = TermId.next();
        this.agreementVersion = within.id();
        this.engagement = within.engagement();
        this.subject = value.subject();
        this.position = position;
        this.kind = value.kind();
        this.draftedBy = draftedBy;
        this.state = TermState.DRAFT;
    }

    static Term draft(AgreementVersion within, int position, TermValue value, PartyId by) {
        var term = new Term(within, position, value, by);
        term.draft = value.toJson();
        return term;
    }

    /** Starts where the signed version before it ended: agreed, until somebody changes it. */
    static Term carriedOver(AgreementVersion within, Term signed, PartyId by) {
        var term = new Term(within, signed.position, signed.value(), by);
        term.state = TermState.AGREED;
        term.rounds.carryOver(signed.rounds.last());
        return term;
    }

    void edit(TermValue value) {
        requireSameSubject(value);
        if (state != TermState.DRAFT && state != TermState.AGREED) {
            throw new RuleViolation("agreement.term-already-offered");
        }
        state = TermState.DRAFT;
        draft = value.toJson();
    }

    void offer(Negotiator negotiator, @Nullable String message) {
        var value = draftValue().orElseThrow(() -> new RuleViolation("agreement.term-already-offered"));
        rounds.open(negotiator, value, message);
        draft = null;
        state = TermState.OFFERED;
    }

    void accept(Negotiator negotiator) {
        rounds.accept(negotiator);
        state = TermState.AGREED;
    }

    /** Also reopens what was agreed, as long as the version is not signed. */
    void counter(Negotiator negotiator, TermValue value, @Nullable String message) {
        requireSameSubject(value);
        if (state != TermState.AGREED) {
            rounds.supersede(negotiator);
        }
        if (value.toJson().equals(rounds.last().proposal())) {
            throw new RuleViolation("agreement.counter-changes-nothing");
        }
        rounds.open(negotiator, value, message);
        state = TermState.COUNTERED;
    }

    private void requireSameSubject(TermValue value) {
        if (!value.subject().equals(subject)) {
            throw new IllegalArgumentException(value.subject() + " offered for " + subject);
        }
    }

    /** A draft that nobody but its writer ever saw. */
    boolean isNew() {
        return rounds.isEmpty();
    }

    public TermId id() {
        return id;
    }

    /** Rises with every change; hand it back with an edit, an acceptance or a counter-offer. */
    public int version() {
        return version == null ? 0 : version;
    }

    public AgreementVersionId agreementVersion() {
        return agreementVersion;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public int position() {
        return position;
    }

    public TermKind kind() {
        return kind;
    }

    public TermState state() {
        return state;
    }

    /** What is drafted, on the table, or agreed: whichever is newest. */
    public TermValue value() {
        return draftValue()
                .orElseGet(() -> TermValue.fromJson(kind, rounds.last().proposal()));
    }

    public TermValue value(Offer offer) {
        return TermValue.fromJson(kind, offer.proposal());
    }

    private Optional<TermValue> draftValue() {
        return Optional.ofNullable(draft).map(json -> TermValue.fromJson(kind, json));
    }

    /** Every round, oldest first. */
    public List<Offer> offers() {
        return rounds.all();
    }

    /** The offer that waits for an answer. */
    public Optional<Offer> openOffer() {
        return rounds.openOffer();
    }

    /** Whether this side has to answer an offer. */
    public boolean isTurnOf(Side side) {
        return rounds.isTurnOf(side);
    }
}
