/** The pages of the calendar, and the warnings that dialogs of other modules show. */
@NamedInterface("ui")
@NullMarked
package org.gangway.yearcalendar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
