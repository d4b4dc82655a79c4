package org.gangway.performance.circumstances;

import org.gangway.identity.UserId;
import org.gangway.language.Text;

/**
 * A circumstance that somebody reported or confirmed.
 *
 * @param description in words
 */
public record CircumstanceInvolvement(UserId by, Text description) {}
