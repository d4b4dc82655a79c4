/** Who stands opposite whom, whether they can be reached, who stands in, and what keeps them in touch. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "document",
            "language",
            "audit",
            "uikit",
            "identity",
            "identity :: absence",
            "identity :: account",
            "identity :: person",
            "identity :: registration",
            "reading",
            "engagement",
            "engagement :: assignment",
            "engagement :: ui",
            "shell",
            "paragraph",
            "paragraph :: ui",
            "yearcalendar",
            "yearcalendar :: ui"
        })
@NullMarked
package org.gangway.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
