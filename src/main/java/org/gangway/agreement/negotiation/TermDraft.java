package org.gangway.agreement.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.gangway.agreement.terms.TermKind;
import org.gangway.agreement.terms.TermValue;
import org.jspecify.annotations.Nullable;

/** What one party writes for itself before it offers it: a value, or that the term ends; or nothing. */
@Embeddable
class TermDraft {

    @Column(name = "draft")
    private @Nullable String json;

    @Column(name = "draft_retires")
    private boolean retires;

    void write(TermValue value) {
        json = value.toJson();
        retires = false;
    }

    /** Drafts the end of a term that has this value. */
    void retire(TermValue value) {
        json = value.toJson();
        retires = true;
    }

    void clear() {
        json = null;
        retires = false;
    }

    boolean isEmpty() {
        return json == null;
    }

    boolean retires() {
        return retires;
    }

    Optional<TermValue> value(TermKind kind) {
        return Optional.ofNullable(json).map(written -> TermValue.fromJson(kind, written));
    }
}
