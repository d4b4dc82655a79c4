/** Governance: committees of both sides, their meetings and minutes, what they decide and what somebody does by when. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "json",
            "language",
            "database",
            "identity",
            "identity :: account",
            "audit",
            "uikit",
            "discussion",
            "discussion :: ui",
            "engagement",
            "engagement :: assignment",
            "calendar",
            "contact :: card",
            "document",
            "measure",
            "paragraph",
            "paragraph :: ui",
            "performance :: evaluation",
            "search",
            "settlement",
            "settlement :: event",
            "settlement :: statement",
            "improvement",
            "yearcalendar",
            "yearcalendar :: ui"
        })
@NullMarked
package org.gangway.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
