/** Patterns of failures that give more than money, and where they are found. */
@NullMarked
package org.gangway.incentive.trigger;

import org.jspecify.annotations.NullMarked;
