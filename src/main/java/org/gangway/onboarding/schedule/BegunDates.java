package org.gangway.onboarding.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a task that has begun: no calendar moves its start any more.
 *
 * @param end null while it runs, since its end still follows the calendar
 */
public record BegunDates(LocalDate start, @Nullable LocalDate end) {}
