/** Time that runs while both sites are open. Pure Java. */
@NamedInterface("clock")
@NullMarked
package org.gangway.escalation.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
