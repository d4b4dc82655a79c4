package org.gangway.agreement.document;

import java.util.Optional;
import org.gangway.agreement.negotiation.CounterOffer;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.TermId;
import org.gangway.agreement.negotiation.TermState;
import org.gangway.agreement.terms.TermValue;

/**
 * What a document makes of one term of a version.
 *
 * @param value as the document has it; of terms that the document does not name, as they are
 * @param there the term in the version, as it was when the document was compared with it
 */
public record TermChange(TermChangeKind step, TermValue value, Optional<SeenTerm> there) {

    /** A term and the state in which it was seen. */
    public record SeenTerm(TermId id, int seenVersion, TermValue before, boolean draft) {}

    static TermChange added(TermValue value) {
        return new TermChange(TermChangeKind.ADDED, value, Optional.empty());
    }

    static TermChange of(TermChangeKind step, TermValue value, Term there) {
        return new TermChange(
                step,
                value,
                Optional.of(
                        new SeenTerm(there.id(), there.version(), there.value(), there.state() == TermState.DRAFT)));
    }

    CounterOffer counterOffer() {
        var term = there.orElseThrow();
        return new CounterOffer(term.id(), term.seenVersion(), value);
    }
}
