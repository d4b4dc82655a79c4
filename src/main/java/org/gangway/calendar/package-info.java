/** Working calendars of sites in both countries, business-day arithmetic, and invitations to meetings. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.gangway.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
