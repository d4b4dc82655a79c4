/** What brings two teams together beside the work: social events, and improvements that each side shows the other. */
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
            "governance :: agenda",
            "yearcalendar",
            "yearcalendar :: ui"
        })
@NullMarked
package org.gangway.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
