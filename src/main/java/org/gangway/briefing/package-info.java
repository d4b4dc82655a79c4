/** Briefings: what each side writes about itself, its ways and its country, and who of the other side read and understood it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "calendar",
            "identity",
            "identity :: account",
            "audit",
            "uikit",
            "paragraph",
            "paragraph :: ui",
            "engagement",
            "engagement :: assignment",
            "onboarding",
            "onboarding :: ui"
        })
@NullMarked
package org.gangway.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
