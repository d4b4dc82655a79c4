/** What both teams say of how they work together: asked in rounds, answered in secret, shown in groups of five or more. */
@NamedInterface("pulse")
@NullMarked
package org.gangway.onboarding.pulse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
