package org.gangway.onboarding.effect;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangway.measure.Metric;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.shared.Ordered;

/**
 * A service level before and after.
 *
 * @param history each month from the first compared to the last one that is over, oldest first
 */
public record EffectLevel(
        String name, Metric metric, Map<EffectWindow, EffectFigure> figures, List<ServiceLevelResult> history) {

    public EffectLevel {
        figures = Ordered.copyOf(figures);
        history = List.copyOf(history);
    }

    public EffectFigure figure(EffectWindow window) {
        return Objects.requireNonNull(figures.get(window));
    }
}
