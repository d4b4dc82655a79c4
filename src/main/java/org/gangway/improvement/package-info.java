/** Reviews of targets: what the results of a review's months propose as new levels, and how they come on the table. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "json",
            "language",
            "identity",
            "uikit",
            "engagement",
            "engagement :: assignment",
            "agreement",
            "agreement :: inforce",
            "agreement :: negotiation",
            "agreement :: terms",
            "performance :: circumstances",
            "performance :: evaluation",
            "incentive :: ratchet",
            "incentive :: statement",
            "incentive :: terms",
            "measure"
        })
@NullMarked
package org.gangway.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
