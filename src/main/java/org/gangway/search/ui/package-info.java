/** The palette in the frame of every page. */
@NullMarked
package org.gangway.search.ui;

import org.jspecify.annotations.NullMarked;
