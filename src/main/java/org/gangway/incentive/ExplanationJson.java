package org.gangway.incentive;

import org.gangway.measure.Direction;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.JsonNode;

/** Explanations that are kept: only with facts that can be read again. */
public final class ExplanationJson {

    private static final List<Class<? extends Enum<?>>> CONSTANTS = List.of(
            RoundingMode.class,
            Basis.class,
            Direction.class,
            Bound.class,
            CutReason.class,
            Handling.class,
            LevelOutcome.class,
            MissZone.class,
            RoundingMoment.class,
            TriggerKind.class);

    private ExplanationJson() {}

    /** Throws {@link IllegalArgumentException} where a fact is of an enum that {@link #read} does not know. */
    public static Map<String, Object> write(Explanation step) {
        requireKnown(step);
        return step.toMap();
    }

    public static Explanation read(JsonNode node) {
        return Explanation.read(node, CONSTANTS);
    }

    private static void requireKnown(Explanation step) {
        for (var fact : step.facts().values()) {
            if (fact instanceof Enum<?> constant && !CONSTANTS.contains(constant.getDeclaringClass())) {
                throw new IllegalArgumentException("cannot be kept: " + constant.getDeclaringClass());
            }
        }
        step.because().forEach(ExplanationJson::requireKnown);
    }
}
