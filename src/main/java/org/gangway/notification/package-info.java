/** Mail that the portal sends: written with what happened, sent when the mail server takes it. */
@ApplicationModule(allowedDependencies = {"shared", "language", "identity", "engagement", "governance", "settlement"})
@NullMarked
package org.gangway.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
