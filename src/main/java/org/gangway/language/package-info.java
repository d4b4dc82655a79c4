/** Text, numbers, dates and languages for people: the only place that touches ICU. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.gangway.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
