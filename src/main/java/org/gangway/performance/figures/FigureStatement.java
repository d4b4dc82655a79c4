package org.gangway.performance.figures;

import org.gangway.measure.FigureInputs;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that were stated of a figure, as it was stated then.
 *
 * @param number in the order in which they were stated, from 1
 * @param words why, as it was typed; null where nothing was
 */
public record FigureStatement(
        int number,
        FigureStatementKind kind,
        FigureInputs inputs,
        @Nullable Integer incidents,
        @Nullable String words,
        Evidence evidence) {}
