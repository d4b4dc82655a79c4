package org.gangway.performance.circumstances;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import org.gangway.engagement.EngagementId;
import org.gangway.measure.Relief;
import org.gangway.performance.evaluation.ReliefByFigure;
import org.gangway.performance.evaluation.ReliefSource;
import org.gangway.performance.figures.FigureKey;
import org.springframework.stereotype.Component;

/** The relief that both sides confirmed. */
@Component
class ConfirmedRelief implements ReliefSource {

    private final Circumstances circumstances;

    ConfirmedRelief(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public ReliefByFigure between(EngagementId engagement, YearMonth first, YearMonth last) {
        var parts = new LinkedHashMap<FigureKey, Relief>();
        var wholes = new LinkedHashSet<FigureKey>();
        for (var one : ReportedCircumstances.in(engagement, circumstances).relief(first, last)) {
            if (one.content() instanceof CircumstanceContent.ReliefRequest reliefRequest) {
                var key = new FigureKey(reliefRequest.serviceLevel(), one.month());
                var excludedQuantity = reliefRequest.excluded();
                if (excludedQuantity == null) {
                    wholes.add(key);
                } else {
                    parts.put(key, ReliefCheck.left(excludedQuantity, one.explanation()));
                }
            }
        }
        return new ReliefByFigure(parts, wholes);
    }
}
