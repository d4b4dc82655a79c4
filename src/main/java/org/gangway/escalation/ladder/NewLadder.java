package org.gangway.escalation.ladder;

import java.util.List;
import org.gangway.engagement.SiteId;

/**
 * A ladder as one side offers it.
 *
 * @param clientSite whose hours count, with those of the vendor's
 */
public record NewLadder(SiteId clientSite, SiteId vendorSite, List<LadderLevel> levels) {

    public NewLadder {
        levels = List.copyOf(levels);
    }
}
