package org.gangway.agreement.negotiation;

import org.gangway.agreement.terms.TermValue;

/**
 * Another value for a term, in answer to an offer.
 *
 * @param seenVersion of the term when it was looked at: an answer to something else is refused
 */
public record CounterOffer(TermId term, int seenVersion, TermValue value) {}
