/** The page about visits and secondments. */
@NullMarked
package org.gangway.visit.ui;

import org.jspecify.annotations.NullMarked;
