package org.gangway.performance.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.measure.FigureInputs;
import org.jspecify.annotations.Nullable;

/**
 * What the client measured of one month, or one window, of one service level.
 *
 * @param windowEnd last day of what was measured
 * @param incidents how many failures the client counted; null where it did not say
 * @param version counts the corrections, so that two people who correct it do not overwrite each other
 */
public record ClientFigure(
        String serviceLevelId,
        YearMonth month,
        LocalDate windowEnd,
        FigureInputs inputs,
        @Nullable Integer incidents,
        String measuredBy,
        Instant measuredAt,
        int version) {}
