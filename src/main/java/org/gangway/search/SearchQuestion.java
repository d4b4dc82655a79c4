package org.gangway.search;

import org.gangway.identity.CurrentUser;

/**
 * What somebody looks for.
 *
 * @param typed words with one space between them, for the database function {@code search_finds}
 * @param most how many of a kind are shown
 */
public record SearchQuestion(CurrentUser user, String typed, int most) {}
