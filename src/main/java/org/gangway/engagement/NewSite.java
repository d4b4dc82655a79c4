package org.gangway.engagement;

import java.time.DayOfWeek;
import java.util.Set;
import org.gangway.identity.Side;

/** What must be known of a site. */
public record NewSite(Side side, String name, String country, String zone, Set<DayOfWeek> weekend) {}
