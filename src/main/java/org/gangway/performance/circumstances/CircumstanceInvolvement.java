package org.gangway.performance.circumstances;

import org.gangway.identity.UserId;
import org.gangway.language.Text;

/**
 * What somebody told or confirmed that a month rests on.
 *
 * @param what in words
 */
public record CircumstanceInvolvement(UserId by, Text description) {}
