package org.gangway.contact.touchpoint;

import java.util.Locale;

/**
 * What came of a talk, in a line; nothing where the words are empty.
 *
 * @param ownSideOnly whether the other side does not read it
 */
public record TalkOutcome(String words, Locale language, boolean ownSideOnly) {}
