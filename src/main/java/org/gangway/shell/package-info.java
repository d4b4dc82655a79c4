/** The frame around the screens: layout, navigation, language menu, error pages. */
@ApplicationModule(allowedDependencies = {"shared", "language", "identity", "identity :: account", "uikit"})
@NullMarked
package org.gangway.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
