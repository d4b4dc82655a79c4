/** Continuous improvement: levels that follow the results. */
@NamedInterface("ratchet")
@NullMarked
package org.gangway.incentive.ratchet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
