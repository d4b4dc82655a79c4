/** Screens of the settlement: the months, and one month's statement. */
@NullMarked
package org.gangway.settlement.ui;

import org.jspecify.annotations.NullMarked;
