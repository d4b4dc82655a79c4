package org.gangway.measure;

import java.util.List;
import java.util.Optional;
import org.gangway.json.Meaning;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.jspecify.annotations.Nullable;

/** How the windows that end in one month become its result. */
@Meaning("How the windows of two weeks that end in a month become its result; WORST where it is absent.")
public enum WindowCombination {
    /** Each window has to reach the level: the worst one with enough cases is the month's. */
    WORST(null),
    /** What was counted is added up. */
    POOLED(Aggregation.POOLED),
    /** The mean of the windows' values. */
    MEAN(Aggregation.MEAN);

    @SuppressWarnings("ImmutableEnumChecker") // a constant of an enumeration
    private final @Nullable Aggregation aggregation;

    WindowCombination(@Nullable Aggregation aggregation) {
        this.aggregation = aggregation;
    }

    void requireFor(Metric metric) {
        Optional.ofNullable(aggregation).ifPresent(it -> it.requireFor(metric));
    }

    /** One figure of at least one. */
    MeasuredFigure of(Metric metric, MinimumVolume volume, List<MeasuredFigure> windows) {
        return aggregation == null ? worst(volume, windows) : aggregation.of(metric, windows);
    }

    Explanation explanation(MeasuredFigure figure, int windows) {
        return aggregation == null
                ? Explanation.fact("measure-window-worst", NamedFacts.of("n", windows))
                : aggregation.explanation(figure, windows);
    }

    private static MeasuredFigure worst(MinimumVolume volume, List<MeasuredFigure> windows) {
        var enough =
                windows.stream().filter(figure -> !volume.leavesOut(figure)).toList();
        return (enough.isEmpty() ? windows : enough)
                .stream().min(WindowCombination::compare).orElseThrow();
    }

    /** The worse one first. */
    private static int compare(MeasuredFigure one, MeasuredFigure other) {
        return one.metric().direction().merit(one.exact().compareTo(other.exact()));
    }
}
