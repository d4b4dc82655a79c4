/** Visits and secondments: who works for a while at a site of the other side, who receives them, and what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "language",
            "identity",
            "identity :: account",
            "audit",
            "uikit",
            "paragraph",
            "paragraph :: ui",
            "discussion",
            "discussion :: ui",
            "engagement",
            "engagement :: assignment",
            "yearcalendar",
            "yearcalendar :: ui",
            "contact :: presence",
            "onboarding :: plan",
            "onboarding :: schedule",
            "onboarding :: template"
        })
@NullMarked
package org.gangway.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
