/** What needs attention today, across modules. Owns no data. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "identity",
            "uikit",
            "shell",
            "audit",
            "engagement",
            "agreement",
            "performance",
            "settlement",
            "governance"
        })
@NullMarked
package org.gangway.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
