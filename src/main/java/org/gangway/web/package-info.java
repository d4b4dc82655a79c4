/**
 * What requests share, whatever they are for: through which proxies they come, how they are answered when something is wrong, and how
 * calls from programs are described.
 */
@ApplicationModule(allowedDependencies = {"language", "json", "shared"})
@NullMarked
package org.gangway.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
