/** Escalations: who steps in next when something stays open, by when, and what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "json",
            "language",
            "identity",
            "identity :: account",
            "audit",
            "uikit",
            "calendar",
            "contact :: map",
            "engagement",
            "engagement :: assignment",
            "paragraph",
            "paragraph :: ui",
            "incentive :: terms",
            "agreement",
            "agreement :: inforce",
            "agreement :: negotiation",
            "performance",
            "performance :: evaluation",
            "settlement",
            "settlement :: statement",
            "governance",
            "governance :: action",
            "governance :: agenda",
            "governance :: committee",
            "governance :: meeting",
            "governance :: minutes"
        })
@NullMarked
package org.gangway.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
