/** How records are written as JSON, read again with every fault, and described by a schema. Pure Java. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.gangway.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
