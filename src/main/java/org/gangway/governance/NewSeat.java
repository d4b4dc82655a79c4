package org.gangway.governance;

import org.gangway.identity.UserId;

/** Who is to sit in a committee, as what. */
public record NewSeat(UserId user, CommitteeRole role) {}
