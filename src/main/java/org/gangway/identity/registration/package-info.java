/** How people get in: first run, invitations, registered vendors. */
@NamedInterface("registration")
@NullMarked
package org.gangway.identity.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
