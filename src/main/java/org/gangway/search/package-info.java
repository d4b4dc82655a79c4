/** Search: one line for everything that its reader may see; each module finds its own things. */
@ApplicationModule(allowedDependencies = {"shared", "language", "identity", "uikit", "shell"})
@NullMarked
package org.gangway.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
