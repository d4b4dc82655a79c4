/** Screens about onboarding, and what other modules add to them. */
@NamedInterface("ui")
@NullMarked
package org.gangway.onboarding.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
