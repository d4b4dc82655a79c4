/** Onboarding: how two teams become one, in dated tasks of both sides, and what both sides say of it. */
@ApplicationModule(
        allowedDependencies = {
            "settlement :: statement",
            "shared",
            "json",
            "language",
            "document",
            "calendar",
            "identity",
            "identity :: account",
            "identity :: person",
            "identity :: registration",
            "audit",
            "uikit",
            "paragraph",
            "paragraph :: ui",
            "discussion",
            "discussion :: ui",
            "engagement",
            "engagement :: assignment",
            "contact :: presence",
            "contact :: reach",
            "escalation :: course",
            "governance",
            "governance :: agenda",
            "governance :: meeting",
            "measure",
            "performance",
            "performance :: evaluation",
            "settlement :: statement",
            "yearcalendar",
            "yearcalendar :: ui"
        })
@NullMarked
package org.gangway.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
