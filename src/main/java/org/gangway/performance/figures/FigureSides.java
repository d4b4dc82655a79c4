package org.gangway.performance.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.identity.Side;
import org.gangway.measure.FigureInputs;
import org.gangway.measure.FigureUntilAgreed;
import org.gangway.measure.Metric;
import org.gangway.measure.UnagreedFigure;
import org.gangway.shared.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one window of one service level: each side's newest statement, and what both agreed on.
 *
 * @param reported null while the vendor reported nothing
 * @param measured null where the client measured nothing of its own
 * @param agreed null while neither accepted the other's figure
 */
public record FigureSides(
        @Nullable ReportedFigure reported,
        @Nullable ClientFigure measured,
        @Nullable AgreedFigure agreed) {

    public static final FigureSides UNKNOWN = new FigureSides(null, null, null);

    /** What that side states; null while it has stated nothing. */
    public @Nullable FigureInputs statedBy(Side side) {
        if (side == Side.CLIENT) {
            return measured == null ? null : measured.inputs();
        }
        return reported == null ? null : reported.inputs();
    }

    /** How often that side has stated something; 0 where it has not. */
    public int version(Side side) {
        if (side == Side.CLIENT) {
            return measured == null ? 0 : measured.version();
        }
        return reported == null ? 0 : reported.version();
    }

    /** Whether that side can accept what the other states: it is not what both agreed on already. */
    public boolean isAcceptableTo(Side side) {
        var other = statedBy(side.other());
        return other != null && (agreed == null || !agreed.inputs().isSameAs(other));
    }

    /** Whether a side states something other than what counts for both, or than the other side. */
    public boolean isOpen() {
        if (agreed != null) {
            return differsFromAgreed(Side.CLIENT) || differsFromAgreed(Side.VENDOR);
        }
        return reported != null && measured != null && !reported.inputs().isSameAs(measured.inputs());
    }

    private boolean differsFromAgreed(Side side) {
        var stated = statedBy(side);
        return stated != null && agreed != null && !agreed.inputs().isSameAs(stated);
    }

    /** Whether the vendor's report is all there is to know, so that its punctuality matters. */
    public boolean restsOnReport() {
        return agreed == null && reported != null;
    }

    /** Empty while nothing counts. */
    public Optional<CountingFigure> counting(Metric metric, FigureUntilAgreed rule) {
        if (agreed != null) {
            return Optional.of(
                    new CountingFigure(agreed.inputs(), agreed.incidents(), evidence(agreed), agreedSteps(agreed)));
        }
        var unagreed = new UnagreedFigure(metric, statedBy(Side.VENDOR), statedBy(Side.CLIENT), rule);
        return unagreed.counting()
                .map(inputs -> new CountingFigure(
                        inputs, incidents(inputs), evidence(inputs), measured == null ? List.of() : unagreed.steps()));
    }

    /** Of whichever statement counts; of a mean, the vendor's. */
    private @Nullable Integer incidents(FigureInputs inputs) {
        if (measured != null && (reported == null || measured.inputs().isSameAs(inputs))) {
            return measured.incidents();
        }
        return reported == null ? null : reported.incidents();
    }

    private Evidence evidence(FigureInputs inputs) {
        if (reported != null && (measured == null || !measured.inputs().isSameAs(inputs))) {
            return reported.evidence();
        }
        if (measured == null) {
            throw new IllegalStateException("a figure that nobody stated");
        }
        return new Evidence(measured.measuredBy(), measured.measuredAt(), List.of());
    }

    private Evidence evidence(AgreedFigure both) {
        return reported != null && reported.inputs().isSameAs(both.inputs())
                ? reported.evidence()
                : new Evidence(both.agreedBy(), both.agreedAt(), List.of());
    }

    private static List<Explanation> agreedSteps(AgreedFigure both) {
        return List.of(Explanation.fact(
                "performance-figure-agreed",
                Map.of("side", both.accepted(), "name", both.agreedBy(), "at", both.agreedAt())));
    }
}
