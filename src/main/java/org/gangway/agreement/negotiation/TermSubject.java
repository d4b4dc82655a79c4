package org.gangway.agreement.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.gangway.agreement.terms.TermKind;
import org.gangway.agreement.terms.TermValue;

/**
 * What a term is about, as long as it exists; everything that is drafted and offered for it says something of that.
 *
 * @param name by which it is told from others of its kind
 */
@Embeddable
record TermSubject(
        @Column(name = "subject") String name,
        @Enumerated(EnumType.STRING) @Column(name = "kind") TermKind kind) {

    static TermSubject of(TermValue value) {
        return new TermSubject(value.subject(), value.kind());
    }

    void requireSame(TermValue value) {
        if (!value.subject().equals(name)) {
            throw new IllegalArgumentException(value.subject() + " offered for " + name);
        }
    }

    TermValue value(Offer offer) {
        return TermValue.fromJson(kind, offer.proposal());
    }

    /** What holds where the offer does: nothing where it ends the term. */
    Optional<TermValue> held(Optional<Offer> offer) {
        return offer.filter(it -> !it.retires()).map(this::value);
    }
}
