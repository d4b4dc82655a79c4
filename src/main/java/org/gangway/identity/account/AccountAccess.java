package org.gangway.identity.account;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.party.SessionRules;

/**
 * What an open session is held against.
 *
 * @param stamp another one than when the session began means that the session is over
 */
public record AccountAccess(CurrentUser user, int stamp, SessionRules rules) {}
