/** Screens of figures and results. */
@NullMarked
package org.gangway.performance.ui;

import org.jspecify.annotations.NullMarked;
