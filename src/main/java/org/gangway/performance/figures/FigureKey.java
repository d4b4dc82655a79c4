package org.gangway.performance.figures;

import java.time.YearMonth;

/** Which result is meant: one service level in one month. */
public record FigureKey(String serviceLevelId, YearMonth month) {}
