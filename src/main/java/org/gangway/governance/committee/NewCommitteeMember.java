package org.gangway.governance.committee;

import org.gangway.identity.PersonId;

/** Who is to sit in a committee, as what. */
public record NewCommitteeMember(PersonId user, CommitteeRole role) {}
