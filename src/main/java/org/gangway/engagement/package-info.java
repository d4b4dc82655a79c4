/** Engagements: who works with which vendor on what, from when until when, and at which sites. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "identity",
            "identity :: absence",
            "identity :: account",
            "identity :: partnership",
            "identity :: party",
            "identity :: person",
            "identity :: registration",
            "identity :: ui",
            "audit",
            "audit :: ui",
            "uikit",
            "search",
            "shell",
            "calendar",
            "reading",
        })
@NullMarked
package org.gangway.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
