package org.gangway.performance.ui;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.figures.Evidence;
import org.gangway.performance.figures.SourceFile;
import org.gangway.shared.Explanation;

/** Says on what a figure rests, as the last steps of its explanation. */
final class EvidenceExplanation {

    private EvidenceExplanation() {}

    static Explanation reported(Evidence evidence) {
        return Explanation.fact(
                "performance-reported", Map.of("name", evidence.reportedBy(), "at", evidence.reportedAt()));
    }

    /** How many failures count, where somebody reported it or the terms ask for it. */
    static Optional<Explanation> incidents(ServiceLevelResult result) {
        var reported = result.incidents().reported();
        if (reported != null) {
            return Optional.of(Explanation.fact("performance-incidents", Map.of("n", BigDecimal.valueOf(reported))));
        }
        return result.incidents().counted() && result.isMissed()
                ? Optional.of(Explanation.fact("performance-incidents-not-reported", Map.of()))
                : Optional.empty();
    }

    static Explanation file(SourceFile file) {
        return Explanation.fact(
                "performance-file",
                Map.of(
                        "file", file.name(),
                        "hash", file.sha256(),
                        "n", BigDecimal.valueOf(file.rows()),
                        "first", BigDecimal.valueOf(file.firstRow()),
                        "last", BigDecimal.valueOf(file.lastRow())));
    }
}
