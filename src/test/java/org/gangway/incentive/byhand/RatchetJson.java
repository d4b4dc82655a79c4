package org.gangway.incentive.byhand;

import java.util.Map;
import org.gangway.incentive.*;
import org.gangway.incentive.terms.RatchetDriver;
import org.gangway.incentive.terms.RatchetTerms;
import org.gangway.measure.Direction;

/** The terms of a ratchet as canonical JSON. */
final class RatchetJson {

    private RatchetJson() {}

    static Map<String, Object> write(RatchetTerms terms) {
        return Facts.of(
                "better", terms.better().name(),
                "ideal", terms.ideal().toPlainString(),
                "most", terms.most().value().toPlainString(),
                "driver", driver(terms.driver()),
                "mayWorsen", terms.mayWorsen(),
                "decimals", terms.decimals());
    }

    private static Map<String, Object> driver(RatchetDriver driver) {
        return switch (driver) {
            case RatchetDriver.BestOf(var best, var months) ->
                Facts.of("kind", "bestOf", "best", best, "months", months);
            case RatchetDriver.MeanOf(var months, var least) ->
                Facts.of("kind", "meanOf", "months", months, "least", least);
        };
    }

    /** Beside other fields of the same object. */
    static RatchetTerms read(Fields fields) {
        return new RatchetTerms(
                fields.constant("better", Direction.class),
                fields.number("ideal"),
                fields.percentage("most"),
                driver(fields.child("driver")),
                fields.yes("mayWorsen"),
                fields.whole("decimals"));
    }

    private static RatchetDriver driver(Fields fields) {
        var kind = fields.text("kind");
        var driver = switch (kind) {
            case "bestOf" -> new RatchetDriver.BestOf(fields.whole("best"), fields.whole("months"));
            case "meanOf" -> new RatchetDriver.MeanOf(fields.whole("months"), fields.whole("least"));
            default -> {
                fields.unknownKind(kind);
                yield new RatchetDriver.MeanOf(1, 1);
            }
        };
        fields.done();
        return driver;
    }
}
