package org.gangway.governance.committee;

import org.gangway.identity.UserId;

/** Somebody was given a seat in a committee, or no longer has one. */
public record SeatChanged(CommitteeId committee, UserId person, boolean seated) {}
