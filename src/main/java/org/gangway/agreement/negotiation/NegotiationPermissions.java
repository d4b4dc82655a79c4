package org.gangway.agreement.negotiation;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.Side;

/**
 * What somebody may do in a negotiation: by their role, by whose turn it is, and by how far the version has come.
 *
 * @param own the side they negotiate for
 */
public record NegotiationPermissions(Negotiation negotiation, CurrentUser user, Side own) {

    /** To open the first negotiation of an engagement, or one about an amendment. */
    public static boolean mayStart(CurrentUser user) {
        return user.has(Role.OUTSOURCING_MANAGER);
    }

    /** To negotiate an amendment: what was signed last is final. */
    public boolean mayAmend() {
        return negotiation.version().isSigned() && mayStart(user);
    }

    /** To draft terms, and to set the day from which they hold. */
    public boolean mayDraft() {
        return user.has(Role.OUTSOURCING_MANAGER) && isOpen();
    }

    /** There is one incentive schedule in a version. */
    public boolean mayDraftSchedule() {
        return mayDraft() && negotiation.incentive().isEmpty();
    }

    public boolean mayDraftSettlement() {
        return mayDraft() && negotiation.settlement().isEmpty();
    }

    public boolean mayDraftRenewal() {
        return mayDraft() && negotiation.renewal().isEmpty();
    }

    /** There is one fee in a version. */
    public boolean mayDraftFee() {
        return mayDraft() && negotiation.fee().isEmpty();
    }

    public boolean mayOffer() {
        return mayDraft() && !negotiation.drafts().isEmpty();
    }

    /** To answer offers, and to bring terms from a document. */
    public boolean mayNegotiate() {
        return user.isNegotiator() && isOpen();
    }

    public boolean maySign() {
        return mayNegotiate() && negotiation.version().status() == AgreementStatus.AGREED;
    }

    /** Neither signed by both nor by the own side, nor given up. */
    private boolean isOpen() {
        var version = negotiation.version();
        return version.isOpen() && version.signature(own).isEmpty();
    }

    /** Drafts, and whatever an amendment has carried over, until the first of it is offered. */
    public boolean mayEdit(Term term) {
        return mayDraft() && (term.state() == TermState.DRAFT || isDraft());
    }

    /** Only what was never offered. */
    public boolean mayRemove(Term term) {
        return mayDraft() && term.state() == TermState.DRAFT && term.isNew();
    }

    /** To go back from a draft to what was signed before it. */
    public boolean mayUndo(Term term) {
        return mayDraft() && term.state() == TermState.DRAFT && !term.isNew();
    }

    public boolean mayAccept(Term term) {
        return mayNegotiate() && isTurn(term);
    }

    public boolean mayCounter(Term term) {
        return mayAccept(term) && !isDraft();
    }

    public boolean mayRefuse(Term term) {
        return mayCounter(term);
    }

    /** The own offer, while it waits for an answer. */
    public boolean mayWithdraw(Term term) {
        return mayNegotiate() && waitsForOther(term);
    }

    /** What was withdrawn or refused, by either side. */
    public boolean mayOfferAgain(Term term) {
        return mayNegotiate() && !isDraft() && term.state() == TermState.DROPPED;
    }

    public boolean mayTakeBackAcceptance(Term term) {
        return mayNegotiate() && !isDraft() && term.isAcceptedBy(own);
    }

    /** Terms can do without a service level and without a time limit, but not without an incentive schedule and a fee. */
    public boolean mayRetire(Term term) {
        return (isDraft() ? mayDraft() : mayNegotiate())
                && term.state() == TermState.AGREED
                && !term.kind().isNeeded()
                && !term.isRetired();
    }

    /** To give up what is not signed by both; also after the own signature, which binds only with the other one. */
    public boolean mayAbandon() {
        return user.isNegotiator() && negotiation.version().isOpen();
    }

    /** To counter what both sides had agreed, as long as nothing is signed. */
    public boolean mayReopen(Term term) {
        return mayNegotiate() && !isDraft() && term.state() == TermState.AGREED;
    }

    private boolean isDraft() {
        return negotiation.version().status() == AgreementStatus.DRAFT;
    }

    public boolean isTurn(Term term) {
        return term.isTurnOf(own);
    }

    public boolean waitsForOther(Term term) {
        return term.isTurnOf(own.other());
    }
}
