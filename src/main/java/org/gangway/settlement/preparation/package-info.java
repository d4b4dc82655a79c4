/** From signed terms, reported figures and circumstances to a month's statement. */
@NullMarked
package org.gangway.settlement.preparation;

import org.jspecify.annotations.NullMarked;
