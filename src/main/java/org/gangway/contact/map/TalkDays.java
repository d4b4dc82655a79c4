package org.gangway.contact.map;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.gangway.engagement.EngagementId;

/** Knows when pairs last spoke. */
public interface TalkDays {

    Map<CounterpartId, LocalDate> last(Collection<EngagementId> engagements);
}
