/** Who is signed in, for which party they act, what they may do and see. */
@ApplicationModule(allowedDependencies = {"calendar", "document", "shared", "language", "uikit", "database"})
@NullMarked
package org.gangway.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
