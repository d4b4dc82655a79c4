/** Building blocks of every screen. */
@ApplicationModule(allowedDependencies = {"calendar", "shared", "language", "document"})
@NullMarked
package org.gangway.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
