package org.gangway.briefing.facts;

import java.time.LocalDate;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.language.Text;

/**
 * A day that is different at a site.
 *
 * @param name as the calendar keeps it; what it means is explained by it, year after year
 * @param title as readers read it
 */
public record ComingHoliday(LocalDate day, String name, Text title, ClosedDayKind kind) {}
