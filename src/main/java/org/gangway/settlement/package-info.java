/** What one side owes the other for a month: statements that both parties approve and that never change afterwards. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "json",
            "language",
            "database",
            "identity",
            "audit",
            "uikit",
            "engagement",
            "agreement",
            "performance",
            "incentive",
            "measure",
            "document",
            "calendar"
        })
@NullMarked
package org.gangway.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
