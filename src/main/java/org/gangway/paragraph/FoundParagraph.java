package org.gangway.paragraph;

/**
 * A paragraph as its module knows it.
 *
 * @param shared whether both sides read it; if not, what is done with it is private too
 */
public record FoundParagraph(OriginalText original, boolean shared) {}
