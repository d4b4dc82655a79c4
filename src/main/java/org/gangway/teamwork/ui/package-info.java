/** Screens about how two teams work together. */
@NullMarked
package org.gangway.teamwork.ui;

import org.jspecify.annotations.NullMarked;
