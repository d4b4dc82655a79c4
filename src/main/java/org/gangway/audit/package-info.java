/** The shared, hash-chained log of what was done. */
@ApplicationModule(allowedDependencies = {"shared", "json", "identity", "language", "uikit", "database"})
@NullMarked
package org.gangway.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
