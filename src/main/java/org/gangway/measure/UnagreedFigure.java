package org.gangway.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.jspecify.annotations.Nullable;

/**
 * A figure on which the two sides have not agreed.
 *
 * @param reported what the vendor reported; null while nothing was
 * @param measured what the client measured; null where nothing was
 */
public record UnagreedFigure(
        Metric metric,
        @Nullable FigureInputs reported,
        @Nullable FigureInputs measured,
        FigureUntilAgreed rule) {

    /**
     * What counts. Where one side has stated nothing, the other's figure is all there is; only the vendor's silence is not
     * broken by a figure of the client where the vendor's figure is to count, for the vendor owes a report.
     *
     * @return empty where nothing counts yet
     */
    public Optional<FigureInputs> counting() {
        if (rule == FigureUntilAgreed.NONE) {
            return Optional.empty();
        }
        if (reported == null) {
            return rule == FigureUntilAgreed.VENDOR ? Optional.empty() : Optional.ofNullable(measured);
        }
        return Optional.of(measured == null ? reported : counting(reported, measured));
    }

    private FigureInputs counting(FigureInputs vendor, FigureInputs client) {
        return switch (rule) {
            case VENDOR, NONE -> vendor;
            case CLIENT -> client;
            case WORSE -> isWorse(client, vendor) ? client : vendor;
            case MEAN -> vendor.mean(client);
        };
    }

    /** Where one of them counts nothing, the other is the worse: it is the only one that says something. */
    private boolean isWorse(FigureInputs one, FigureInputs other) {
        return one.figure(metric) instanceof MeasuredFigure first
                && (!(other.figure(metric) instanceof MeasuredFigure second)
                        || metric.direction().merit(first.exact().compareTo(second.exact())) < 0);
    }

    /** What each side states, and which of it counts. */
    public List<Explanation> steps() {
        var steps = new ArrayList<Explanation>();
        step("VENDOR", reported).ifPresent(steps::add);
        step("CLIENT", measured).ifPresent(steps::add);
        steps.add(Explanation.fact("measure-until-agreed", NamedFacts.of("rule", rule)));
        return steps;
    }

    private Optional<Explanation> step(String side, @Nullable FigureInputs inputs) {
        return inputs != null && inputs.figure(metric) instanceof MeasuredFigure figure
                ? Optional.of(Explanation.fact("measure-stated-by", NamedFacts.with(figure.facts(), "side", side)))
                : Optional.empty();
    }
}
