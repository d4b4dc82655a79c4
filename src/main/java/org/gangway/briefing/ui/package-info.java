/** Screens about briefings. */
@NullMarked
package org.gangway.briefing.ui;

import org.jspecify.annotations.NullMarked;
