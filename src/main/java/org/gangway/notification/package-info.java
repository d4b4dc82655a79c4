/** Mail that the portal sends: written with what happened, sent when the mail server takes it. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "language",
            "shared",
            "uikit",
            "identity",
            "identity :: account",
            "identity :: recovery",
            "identity :: registration",
            "discussion :: comment",
            "engagement",
            "engagement :: assignment",
            "agreement",
            "agreement :: negotiation",
            "agreement :: terms",
            "governance",
            "governance :: committee",
            "governance :: meeting",
            "governance :: minutes",
            "settlement",
            "settlement :: event"
        })
@NullMarked
package org.gangway.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
