package org.gangway.engagement;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.gangway.identity.Side;
import org.gangway.language.CountryZones;
import org.gangway.shared.RuleViolation;

/** What must be known of a site. */
public record NewSite(Side side, String name, String country, String zone, Set<DayOfWeek> weekend) {

    /** Refused when no clock of the country follows the zone: deadlines would be counted by another country's midnight. */
    public NewSite {
        if (!CountryZones.isIn(ZoneId.of(zone), country)) {
            throw new RuleViolation(
                    "engagement.zone-not-in-country", Map.of("zone", zone, "country", country, "site", name));
        }
    }
}
