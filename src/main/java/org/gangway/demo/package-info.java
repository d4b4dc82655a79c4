/** A story that shows a stranger what Gangway is: two engagements, two years, told through the real use cases. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "identity",
            "engagement",
            "agreement",
            "performance",
            "reading",
            "measure",
            "incentive",
            "settlement",
            "invoicing",
            "governance"
        })
@NullMarked
package org.gangway.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
