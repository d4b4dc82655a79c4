/** What of plans, buddies and pulses needs somebody: on Home, in news and on the next agenda. */
@NamedInterface("attention")
@NullMarked
package org.gangway.onboarding.attention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
