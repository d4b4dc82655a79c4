/** Reviews of targets: what the results of a review's months propose as new levels, and how they come on the table. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "identity",
            "uikit",
            "engagement",
            "agreement",
            "performance",
            "incentive",
            "measure"
        })
@NullMarked
package org.gangway.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
