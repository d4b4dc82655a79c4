/** Reads a table file the way a person would: what separates, how it is encoded, how dates and numbers are written. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.gangway.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
