/** Plans with their tasks: drafted, agreed by both sides, followed and closed. */
@NamedInterface("plan")
@NullMarked
package org.gangway.onboarding.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
