/** Screens of committees, meetings, minutes and actions. */
@NullMarked
package org.gangway.governance.ui;

import org.jspecify.annotations.NullMarked;
