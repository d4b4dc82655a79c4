/** The negotiated terms: service levels, incentive schedule, offers and counter-offers, signed versions. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "json",
            "language",
            "identity",
            "audit",
            "uikit",
            "uikit :: form",
            "discussion",
            "discussion :: ui",
            "engagement",
            "engagement :: assignment",
            "measure",
            "measure :: receivables",
            "incentive :: check",
            "incentive :: fee",
            "incentive :: terms",
            "document"
        })
@NullMarked
package org.gangway.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
