/** Settlement previews: the settlement of given results under given terms, without the portal. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "json",
            "language",
            "identity",
            "agreement :: document",
            "agreement :: inforce",
            "agreement :: terms",
            "measure",
            "incentive",
            "incentive :: fee",
            "incentive :: partmonth",
            "incentive :: ratchet",
            "incentive :: statement",
            "incentive :: terms",
            "settlement :: document",
            "settlement :: statement",
            "reading",
            "document",
            "web"
        })
@NullMarked
package org.gangway.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
