/** What became of a plan: how the engagement's own figures stood before go-live, and how they stand after it. */
@NamedInterface("effect")
@NullMarked
package org.gangway.onboarding.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
