/** Buddies: pairs of one person a side, who talk every week and say after a quarter how it went. */
@NamedInterface("buddy")
@NullMarked
package org.gangway.onboarding.buddy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
