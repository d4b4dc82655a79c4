/** Which groups of answers may be shown so that nobody's own answer follows from all that is shown. Pure Java. */
@NamedInterface("disclosure")
@NullMarked
package org.gangway.onboarding.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
