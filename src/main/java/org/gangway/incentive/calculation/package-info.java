/** From a schedule and a month's results to explained amounts. */
@NamedInterface("calculation")
@NullMarked
package org.gangway.incentive.calculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
