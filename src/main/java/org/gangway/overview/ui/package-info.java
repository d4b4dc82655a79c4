/** The start page. */
@NullMarked
package org.gangway.overview.ui;

import org.jspecify.annotations.NullMarked;
