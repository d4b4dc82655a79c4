/** Screens of the settlement: the months, and one month's statement; and what other modules add to them. */
@NamedInterface("ui")
@NullMarked
package org.gangway.settlement.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
