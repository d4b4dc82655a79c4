package org.gangway.performance.circumstances;

import org.gangway.identity.PersonId;
import org.gangway.language.Text;

/**
 * A circumstance that somebody reported or confirmed.
 *
 * @param description in words
 */
public record CircumstanceInvolvement(PersonId by, Text description) {}
