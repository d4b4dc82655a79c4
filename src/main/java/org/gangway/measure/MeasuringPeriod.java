package org.gangway.measure;

import org.gangway.json.Meaning;

/** Over how long one figure of a service level is measured. */
@Meaning("Over how long each figure is measured; a figure counts in the month in which its window ends.")
public enum MeasuringPeriod {
    /** Each calendar month. */
    MONTH,
    /** Fourteen days, one after the other; two or three of them end in a month. */
    TWO_WEEKS,
    /** Three months; in two months of three no window ends. */
    QUARTER
}
