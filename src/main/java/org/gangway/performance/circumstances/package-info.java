/** What a month is to be settled by besides figures: relief, common causes, deliveries. */
@NamedInterface("circumstances")
@NullMarked
package org.gangway.performance.circumstances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
