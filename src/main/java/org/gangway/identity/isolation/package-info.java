/** Connections that say for which party they act. */
@NullMarked
package org.gangway.identity.isolation;

import org.jspecify.annotations.NullMarked;
