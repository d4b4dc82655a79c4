package org.gangway.performance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;

/**
 * What the invoices of each engagement say, worked out once for each state of the list.
 *
 * <p>Only sums by month and segment are kept, for the engagements that were looked at last.
 */
@Component
class Ledgers {

    private static final int KEPT = 200;

    private final Receivables receivables;
    private final Map<EngagementId, LedgerState> states = new LinkedHashMap<>(16, 0.75f, true);

    Ledgers(Receivables receivables) {
        this.receivables = receivables;
    }

    LedgerState of(EngagementId engagement) {
        var version = receivables.version(engagement);
        var known = known(engagement);
        if (known != null && known.version() == version.imports()) {
            return known;
        }
        var state = load(engagement);
        keep(engagement, state);
        return state;
    }

    /** What the rows say now, also those of a transaction that may still be undone. */
    LedgerState load(EngagementId engagement) {
        var version = receivables.version(engagement);
        return new LedgerState(
                version.imports(), version.asOf(), receivables.analyse(engagement), receivables.evidence(engagement));
    }

    private @org.jspecify.annotations.Nullable LedgerState known(EngagementId engagement) {
        synchronized (states) {
            return states.get(engagement);
        }
    }

    private void keep(EngagementId engagement, LedgerState state) {
        synchronized (states) {
            states.put(engagement, state);
            if (states.size() > KEPT) {
                states.remove(states.keySet().iterator().next());
            }
        }
    }
}
