/** The ladder of an engagement: who is called at which level, and how long each has. */
@NamedInterface("ladder")
@NullMarked
package org.gangway.escalation.ladder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
