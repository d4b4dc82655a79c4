/** Teamwork: what the people of both teams agree on how they work together, and sign for themselves. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "document",
            "identity",
            "identity :: account",
            "audit",
            "uikit",
            "paragraph",
            "paragraph :: ui",
            "engagement",
            "engagement :: assignment",
            "onboarding",
            "onboarding :: disclosure",
            "onboarding :: ui"
        })
@NullMarked
package org.gangway.teamwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
