/** What a running month would amount to. */
@NullMarked
package org.gangway.settlement.forecast;

import org.jspecify.annotations.NullMarked;
