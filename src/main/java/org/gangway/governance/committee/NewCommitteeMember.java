package org.gangway.governance.committee;

import org.gangway.identity.UserId;

/** Who is to sit in a committee, as what. */
public record NewCommitteeMember(UserId user, CommitteeRole role) {}
