package org.gangway.performance.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.identity.Side;
import org.gangway.measure.FigureInputs;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one month, or one window, of one service level on which both sides agreed.
 *
 * @param accepted the side that accepted what the other had stated
 */
public record AgreedFigure(
        String serviceLevelId,
        YearMonth month,
        LocalDate windowEnd,
        FigureInputs inputs,
        @Nullable Integer incidents,
        Side accepted,
        String agreedBy,
        Instant agreedAt,
        int version) {}
