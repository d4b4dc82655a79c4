/** What programs of both parties read by REST: engagements, the terms in force, and statements. Owns no data. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "json",
            "web",
            "identity",
            "engagement",
            "agreement :: document",
            "agreement :: inforce",
            "agreement :: negotiation",
            "settlement",
            "settlement :: statement"
        })
@NullMarked
package org.gangway.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
