package org.gangway.onboarding.effect;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangway.shared.Ordered;

/**
 * What became of a plan.
 *
 * @param escalations how many were raised in the months of each
 * @param disputes how many lines of statements were disputed in the months of each
 */
public record EffectSheet(
        List<EffectLevel> levels,
        Map<EffectWindow, EffectFigure> escalations,
        Map<EffectWindow, EffectFigure> disputes) {

    public EffectSheet {
        levels = List.copyOf(levels);
        escalations = Ordered.copyOf(escalations);
        disputes = Ordered.copyOf(disputes);
    }

    public EffectFigure escalations(EffectWindow window) {
        return Objects.requireNonNull(escalations.get(window));
    }

    public EffectFigure disputes(EffectWindow window) {
        return Objects.requireNonNull(disputes.get(window));
    }
}
