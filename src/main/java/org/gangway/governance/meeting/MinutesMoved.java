package org.gangway.governance.meeting;

/** Minutes of a meeting were circulated or answered. */
public record MinutesMoved(MeetingId meeting, MinutesMove move) {}
