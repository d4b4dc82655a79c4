package org.gangway.agreement.negotiation;

import java.util.Arrays;
import org.gangway.shared.RuleViolation;

/** How far the two parties have come with one term. */
public enum TermState {
    /** Not offered yet; seen only by the party that writes it. */
    DRAFT,
    /** The first offer lies with the other side. */
    OFFERED,
    /** A counter-offer lies with the other side. */
    COUNTERED,
    AGREED,
    /** Withdrawn or refused with nothing before it to fall back on; not part of the terms until it is offered again. */
    DROPPED;

    /** Refused where the term is beyond these. */
    void requireOne(TermState... draftable) {
        if (Arrays.stream(draftable).noneMatch(this::equals)) {
            throw new RuleViolation("agreement.term-already-offered");
        }
    }
}
