/** News and mail: written with what happened, read in the portal, sent when the mail server takes it. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "json",
            "language",
            "performance",
            "performance :: evaluation",
            "shared",
            "contact",
            "contact :: map",
            "contact :: touchpoint",
            "shell",
            "uikit",
            "identity",
            "identity :: account",
            "identity :: recovery",
            "identity :: registration",
            "discussion :: comment",
            "engagement",
            "engagement :: assignment",
            "agreement",
            "agreement :: negotiation",
            "agreement :: renewal",
            "agreement :: terms",
            "briefing",
            "briefing :: text",
            "teamwork",
            "teamwork :: accord",
            "teamwork :: gap",
            "onboarding",
            "onboarding :: attention",
            "onboarding :: buddy",
            "onboarding :: plan",
            "onboarding :: pulse",
            "escalation",
            "escalation :: course",
            "escalation :: ladder",
            "exchange",
            "governance",
            "governance :: action",
            "governance :: committee",
            "governance :: meeting",
            "governance :: minutes",
            "settlement",
            "settlement :: event",
            "visit"
        })
@NullMarked
package org.gangway.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
