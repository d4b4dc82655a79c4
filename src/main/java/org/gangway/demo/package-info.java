/** A story that shows a stranger what Gangway is: two engagements, two years, played through the real use cases. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "contact :: deputy",
            "contact :: map",
            "contact :: touchpoint",
            "identity :: absence",
            "database",
            "identity",
            "identity :: account",
            "identity :: party",
            "identity :: registration",
            "identity :: signin",
            "discussion",
            "discussion :: attachment",
            "discussion :: comment",
            "engagement",
            "engagement :: assignment",
            "agreement :: inforce",
            "agreement :: negotiation",
            "agreement :: terms",
            "performance :: circumstances",
            "performance :: evaluation",
            "performance :: figures",
            "performance :: imports",
            "reading",
            "measure",
            "paragraph",
            "incentive :: terms",
            "settlement",
            "settlement :: month",
            "settlement :: statement",
            "invoicing",
            "calendar",
            "escalation :: course",
            "escalation :: ladder",
            "governance :: action",
            "governance :: committee",
            "governance :: meeting",
            "governance :: minutes",
            "calendar",
            "onboarding :: buddy",
            "onboarding :: plan",
            "onboarding :: pulse",
            "onboarding :: schedule",
            "onboarding :: template"
        })
@NullMarked
package org.gangway.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
