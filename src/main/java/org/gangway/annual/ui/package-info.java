/** A year of settled months. */
@NullMarked
package org.gangway.annual.ui;

import org.jspecify.annotations.NullMarked;
