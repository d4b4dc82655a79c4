package org.gangway.contact.presence;

import java.time.LocalDate;
import java.time.ZoneId;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;

/**
 * That somebody works at another company's site for a while, by its clock, hours and calendar.
 *
 * @param last still there
 */
public record GuestStay(String site, ZoneId zone, WorkingHours hours, WorkingCalendar calendar, LocalDate last) {}
