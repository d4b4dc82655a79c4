/** What the months of a calendar or contract year amount to, and what their caps leave. Owns no data. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "identity",
            "uikit",
            "document",
            "engagement",
            "engagement :: assignment",
            "incentive :: statement",
            "incentive :: terms",
            "settlement",
            "settlement :: month",
            "settlement :: statement",
            "settlement :: ui"
        })
@NullMarked
package org.gangway.annual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
