package org.gangway.settlement.preparation;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gangway.engagement.EngagementId;

/** Changed months in memory. */
public class KeptChanges implements ChangedMonths {

    private final Set<YearMonth> changed = new TreeSet<>();
    private final Set<YearMonth> unfollowed = new TreeSet<>();

    @Override
    public Set<YearMonth> of(EngagementId engagement) {
        return Set.copyOf(changed);
    }

    @Override
    public List<YearMonth> unfollowed(EngagementId engagement) {
        return List.copyOf(unfollowed);
    }

    @Override
    public void mark(EngagementId engagement, YearMonth month) {
        changed.add(month);
        unfollowed.add(month);
    }

    @Override
    public void followed(EngagementId engagement, YearMonth month) {
        unfollowed.remove(month);
    }
}
