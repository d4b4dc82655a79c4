/** The calendar of both sides: what stands in it comes from the modules above; festivals, and a feed for each person. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "language",
            "identity",
            "identity :: absence",
            "identity :: account",
            "identity :: registration",
            "identity :: signin",
            "audit",
            "uikit",
            "engagement",
            "engagement :: assignment",
            "paragraph",
            "paragraph :: ui"
        })
@NullMarked
package org.gangway.yearcalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
