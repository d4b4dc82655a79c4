/** Settlement previews: what given terms come to for given results, without the portal. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "json",
            "language",
            "identity",
            "agreement",
            "measure",
            "incentive",
            "settlement",
            "reading",
            "document",
            "web"
        })
@NullMarked
package org.gangway.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
