package org.gangway.preview;

import java.time.temporal.ChronoUnit;
import java.util.Map;

/** How much is settled at once. */
final class PreviewLimits {

    /** A month that was mistyped must not make a thousand of them. */
    private static final int MOST_MONTHS = 240;

    /** Each month of each level looks back at those before it, and all of its steps are written out. */
    private static final int MOST_LEVEL_MONTHS = 5000;

    private PreviewLimits() {}

    /** Throws {@link RefusedPreview} for more than is settled at once. */
    static void require(PreviewVersions versions, ReportedResults reportedResults, InputPlace inputPlace) {
        var months = ChronoUnit.MONTHS.between(reportedResults.first(), reportedResults.last()) + 1;
        if (months > MOST_MONTHS) {
            throw RefusedPreview.because(
                    inputPlace,
                    "preview.too-many-months",
                    Map.of("first", reportedResults.first(), "last", reportedResults.last(), "most", MOST_MONTHS));
        }
        var levels = versions.mostLevels();
        if (levels * months > MOST_LEVEL_MONTHS) {
            throw RefusedPreview.because(
                    inputPlace,
                    "preview.too-many-level-months",
                    Map.of("levels", levels, "months", (int) months, "most", MOST_LEVEL_MONTHS));
        }
    }
}
