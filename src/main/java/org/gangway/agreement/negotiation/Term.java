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

    private int position;

    @Embedded
    private TermSubject subject;

    @Enumerated(EnumType.STRING)
    private TermState state;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "drafted_by"))
    private PartyId draftedBy;

    @Embedded
    private TermDraft draft = new TermDraft();

    @Embedded
    private OfferRounds rounds = new OfferRounds();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Term() {}

    private Term(AgreementVersion within, int position, TermValue value, PartyId draftedBy) {
        this.id = TermId.next();
        this.agreementVersion = within.id();
        this.engagement = within.engagement();
        this.position = position;
        this.subject = TermSubject.of(value);
        this.draftedBy = draftedBy;
        this.state = TermState.DRAFT;
    }

    static Term draft(AgreementVersion within, int position, TermValue value, PartyId by) {
        var term = new Term(within, position, value, by);
        term.draft.write(value);
        return term;
    }

    /** Starts where the signed version before it ended: agreed, until somebody changes it. */
    static Term carriedOver(AgreementVersion within, Term signed, PartyId by) {
        var term = new Term(within, signed.position, signed.value(), by);
        term.state = TermState.AGREED;
        term.rounds.carryOver(signed.rounds.accepted().orElseThrow());
        return term;
    }

    void edit(TermValue value) {
        subject.requireSame(value);
        state.requireOne(TermState.DRAFT, TermState.AGREED);
        state = TermState.DRAFT;
        draft.write(value);
    }

    /** Drafts that a term which was signed before ends with this version. */
    void draftRetirement() {
        kind().requireDispensable();
        state.requireOne(TermState.AGREED);
        draft.retire(value());
        state = TermState.DRAFT;
    }

    /** Back to what was signed before the draft. */
    void discardDraft() {
        draft.clear();
        state = rounds.state();
    }

    void offer(Negotiator negotiator, @Nullable String message) {
        var value = draft.value(kind()).orElseThrow(() -> new RuleViolation("agreement.term-already-offered"));
        rounds.open(negotiator, value, draft.retires(), message);
        draft.clear();
        state = TermState.OFFERED;
    }

    void accept(Negotiator negotiator) {
        rounds.accept(negotiator);
        state = TermState.AGREED;
    }

    /** Also reopens what was agreed, and offers again what was dropped, as long as the version is not signed. */
    void counter(Negotiator negotiator, TermValue value, @Nullable String message) {
        subject.requireSame(value);
        answer(negotiator, value, false, message);
    }

    /** Offers that the term ends with this version. */
    void retire(Negotiator negotiator, @Nullable String message) {
        kind().requireDispensable();
        answer(negotiator, value(), true, message);
    }

    private void answer(Negotiator negotiator, TermValue value, boolean retires, @Nullable String message) {
        if (rounds.standing().filter(offer -> offer.proposes(value, retires)).isPresent()) {
            throw new RuleViolation("agreement.counter-changes-nothing");
        }
        if (state != TermState.AGREED && state != TermState.DROPPED) {
            rounds.supersede(negotiator);
        }
        rounds.open(negotiator, value, retires, message);
        state = TermState.COUNTERED;
    }

    /** The own open offer: what was before it stands again. */
    void withdraw(Negotiator negotiator, @Nullable String reason) {
        rounds.withdraw(negotiator, reason);
        state = rounds.state();
    }

    /** The open offer of the other side: what was before it stands again. */
    void refuse(Negotiator negotiator, String reason) {
        rounds.refuse(negotiator, reason);
        state = rounds.state();
    }

    void takeBackAcceptance(Side side) {
        if (state != TermState.AGREED) {
            throw new RuleViolation("agreement.not-accepted-by-own");
        }
        rounds.takeBackAcceptance(side);
        state = rounds.state();
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
        return subject.kind();
    }

    public TermState state() {
        return state;
    }

    /** What is drafted, on the table, or agreed: whichever is newest; of a dropped term, what was offered last. */
    public TermValue value() {
        return draft.value(kind()).orElseGet(() -> value(rounds.latest()));
    }

    /** What holds of it once everything on the table is accepted; nothing where it ends, was dropped, or is a draft only. */
    public Optional<TermValue> onTable() {
        return subject.held(rounds.standing());
    }

    /** What both sides accepted last, in this version or the one before. */
    public Optional<TermValue> accepted() {
        return subject.held(rounds.accepted());
    }

    /** Whether the draft, the open offer or what was agreed ends the term with this version. */
    public boolean isRetired() {
        return draft.isEmpty() ? rounds.standing().filter(Offer::retires).isPresent() : draft.retires();
    }

    /** Whether anything of it was agreed in this version, and not only in the one before. */
    boolean isChanged() {
        return rounds.standing().filter(offer -> offer.round() > 0).isPresent();
    }

    /** Whether this side has accepted in this version what both agreed. */
    public boolean isAcceptedBy(Side side) {
        return state == TermState.AGREED && rounds.acceptedBy(side).isPresent();
    }

    public TermValue value(Offer offer) {
        return subject.value(offer);
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
