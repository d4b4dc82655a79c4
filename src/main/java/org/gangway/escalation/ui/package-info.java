/** Screens of escalations and their ladder. */
@NullMarked
package org.gangway.escalation.ui;

import org.jspecify.annotations.NullMarked;
