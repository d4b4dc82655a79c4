/** What one side owes the other for a month: statements that both parties approve and that never change afterwards. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "json",
            "language",
            "database",
            "identity",
            "identity :: account",
            "audit",
            "uikit",
            "discussion",
            "discussion :: ui",
            "engagement",
            "engagement :: assignment",
            "agreement :: index",
            "agreement :: inforce",
            "agreement :: negotiation",
            "agreement :: terms",
            "performance",
            "performance :: circumstances",
            "performance :: evaluation",
            "performance :: figures",
            "incentive",
            "incentive :: calculation",
            "incentive :: fee",
            "incentive :: partmonth",
            "incentive :: statement",
            "incentive :: terms",
            "measure",
            "document",
            "calendar",
            "yearcalendar"
        })
@NullMarked
package org.gangway.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
