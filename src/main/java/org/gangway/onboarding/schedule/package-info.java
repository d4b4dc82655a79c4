/** The days of a plan, from its go-live and the working calendars of both sides. Pure Java. */
@NamedInterface("schedule")
@NullMarked
package org.gangway.onboarding.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
