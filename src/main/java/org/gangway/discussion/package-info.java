/** What is said about something in an engagement, and shown of it: comments and attached files. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "document",
            "identity",
            "identity :: account",
            "audit",
            "paragraph",
            "paragraph :: ui",
            "uikit",
            "engagement",
            "engagement :: assignment"
        })
@NullMarked
package org.gangway.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
