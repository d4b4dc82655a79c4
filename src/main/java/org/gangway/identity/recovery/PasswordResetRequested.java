package org.gangway.identity.recovery;

import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;

/** Somebody wants a new password by mail; the link is as secret as one until it is used. */
public record PasswordResetRequested(PersonId user, PartyId party, ResetLink link) {}
