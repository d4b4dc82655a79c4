/** What was measured: figures come in from files and forms, and become results against the promised levels. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "database",
            "identity",
            "audit",
            "uikit",
            "discussion",
            "discussion :: ui",
            "engagement",
            "engagement :: assignment",
            "agreement :: inforce",
            "agreement :: negotiation",
            "agreement :: terms",
            "measure",
            "measure :: receivables",
            "reading",
            "document",
            "calendar",
            "yearcalendar"
        })
@NullMarked
package org.gangway.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
