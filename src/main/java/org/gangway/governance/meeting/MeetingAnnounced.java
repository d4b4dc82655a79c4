package org.gangway.governance.meeting;

/** A meeting was called, moved or called off, and its members should hear of it. */
public record MeetingAnnounced(MeetingId meeting, MeetingChange news) {}
