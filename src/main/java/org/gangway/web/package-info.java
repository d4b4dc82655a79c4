/** What every call from a program shares: how it is answered when something is wrong, and how it is described. */
@ApplicationModule(allowedDependencies = {"language", "json"})
@NullMarked
package org.gangway.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
