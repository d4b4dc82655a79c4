package org.gangway.onboarding.schedule;

import org.gangway.calendar.WorkingCalendar;

/** A site by its name, and the days on which it works. */
public record SiteDays(String name, WorkingCalendar calendar) {}
