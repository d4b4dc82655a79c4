package org.gangway.performance.receivables;

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
public class ReceivablesAnalyses {

    private static final int KEPT = 200;

    private final ReceivablesQuery receivablesQuery;
    private final Map<EngagementId, ReceivablesSnapshot> states = new LinkedHashMap<>(16, 0.75f, true);

    ReceivablesAnalyses(ReceivablesQuery receivablesQuery) {
        this.receivablesQuery = receivablesQuery;
    }

    public ReceivablesSnapshot of(EngagementId engagement) {
        var receivablesVersion = receivablesQuery.version(engagement);
        var known = known(engagement);
        if (known != null && known.version() == receivablesVersion.imports()) {
            return known;
        }
        var state = load(engagement);
        keep(engagement, state);
        return state;
    }

    /** What the rows say now, also those of a transaction that may still be undone. */
    public ReceivablesSnapshot load(EngagementId engagement) {
        var receivablesVersion = receivablesQuery.version(engagement);
        return new ReceivablesSnapshot(
                receivablesVersion.imports(),
                receivablesVersion.asOf(),
                receivablesQuery.analyse(engagement),
                receivablesQuery.evidence(engagement));
    }

    private @org.jspecify.annotations.Nullable ReceivablesSnapshot known(EngagementId engagement) {
        synchronized (states) {
            return states.get(engagement);
        }
    }

    private void keep(EngagementId engagement, ReceivablesSnapshot state) {
        synchronized (states) {
            states.put(engagement, state);
            if (states.size() > KEPT) {
                states.remove(states.keySet().iterator().next());
            }
        }
    }
}
