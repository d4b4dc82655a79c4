/** Escalations: who steps in next when something stays open, by when, and what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "json",
            "language",
            "identity",
            "calendar",
        })
@NullMarked
package org.gangway.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
