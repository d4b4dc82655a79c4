package org.gangway.agreement.negotiation;

/**
 * A term as somebody saw it who decides about it.
 *
 * @param version of {@link Term#version()}; what changed since is not decided about
 */
public record SeenTerm(TermId term, int version) {}
