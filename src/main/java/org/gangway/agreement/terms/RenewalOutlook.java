package org.gangway.agreement.terms;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an engagement ends that renews by itself, as far as is known on a day.
 *
 * @param runsAtLeastUntil the end that it reaches whatever is said from now on
 * @param renewals how many are certain
 * @param next the renewal that can still be objected to; empty where there is none left
 */
public record RenewalOutlook(LocalDate runsAtLeastUntil, int renewals, Optional<Next> next) {

    /**
     * A renewal that comes unless a party objects.
     *
     * @param lastDayToObject the day itself still counts
     * @param renewedEnd the end if nobody objects
     */
    public record Next(LocalDate lastDayToObject, LocalDate renewedEnd) {}
}
