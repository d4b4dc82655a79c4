/** The PostgreSQL that runs inside, its directory, and the roles that use it. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.gangway.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
