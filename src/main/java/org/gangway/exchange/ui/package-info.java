/** The page about social events and shown improvements. */
@NullMarked
package org.gangway.exchange.ui;

import org.jspecify.annotations.NullMarked;
