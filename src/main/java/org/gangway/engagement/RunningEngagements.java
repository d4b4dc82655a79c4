package org.gangway.engagement;

import java.util.UUID;

/** How many engagements run with a vendor. */
record RunningEngagements(UUID vendor, long count) {}
