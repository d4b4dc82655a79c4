package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One service level's result, as a month can be settled by it.
 *
 * @param compared the figure that was held against the levels
 * @param reported somebody told a figure, be it that nothing happened
 */
record MonthResult(LevelFigure figure, @Nullable BigDecimal compared, boolean reported, LocalDate dueOn) {}
