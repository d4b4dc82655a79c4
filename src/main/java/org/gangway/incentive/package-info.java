/** The arithmetic of credits and bonuses: a schedule and a month's results become explained amounts. */
@ApplicationModule(allowedDependencies = {"shared", "json", "measure"})
@NullMarked
package org.gangway.incentive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
