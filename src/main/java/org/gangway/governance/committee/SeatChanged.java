package org.gangway.governance.committee;

import org.gangway.identity.PersonId;

/** Somebody was given a seat in a committee, or no longer has one. */
public record SeatChanged(CommitteeId committee, PersonId person, boolean seated) {}
