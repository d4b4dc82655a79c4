package org.gangway.performance;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import org.gangway.engagement.EngagementId;
import org.gangway.measure.Relief;
import org.springframework.stereotype.Component;

/** The relief that both sides confirmed. */
@Component
class ConfirmedReliefs implements ReliefSource {

    private final Circumstances circumstances;

    ConfirmedReliefs(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public Reliefs between(EngagementId engagement, YearMonth first, YearMonth last) {
        var parts = new LinkedHashMap<FigureKey, Relief>();
        var wholes = new LinkedHashSet<FigureKey>();
        for (var one : circumstances.findRelief(engagement, first.atDay(1), last.atDay(1))) {
            if (one.matter() instanceof Matter.Relief relief) {
                var key = new FigureKey(relief.serviceLevel(), one.month());
                var excluded = relief.excluded();
                if (excluded == null) {
                    wholes.add(key);
                } else {
                    parts.put(key, ReliefCheck.left(excluded, one.words()));
                }
            }
        }
        return new Reliefs(parts, wholes);
    }
}
