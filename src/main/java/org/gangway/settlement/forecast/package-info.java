/** What a running month would come to. */
@NullMarked
package org.gangway.settlement.forecast;

import org.jspecify.annotations.NullMarked;
