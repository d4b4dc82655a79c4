/** What needs attention today, and how engagements stand. Owns no data. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "contact :: map",
            "language",
            "identity",
            "identity :: account",
            "identity :: partnership",
            "identity :: registration",
            "uikit",
            "shell",
            "engagement",
            "engagement :: assignment",
            "engagement :: ui",
            "document",
            "notification",
            "notification :: news",
            "agreement",
            "agreement :: inforce",
            "agreement :: negotiation",
            "incentive :: terms",
            "calendar",
            "performance",
            "performance :: circumstances",
            "performance :: evaluation",
            "performance :: figures",
            "settlement",
            "settlement :: statement",
            "escalation",
            "escalation :: course",
            "escalation :: ladder",
            "escalation :: matter",
            "governance",
            "governance :: action",
            "governance :: committee",
            "governance :: meeting",
            "briefing",
            "briefing :: quiz",
            "briefing :: text",
            "teamwork",
            "teamwork :: accord",
            "teamwork :: gap",
            "onboarding",
            "onboarding :: attention",
            "onboarding :: plan",
            "visit",
            "exchange"
        })
@NullMarked
package org.gangway.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
