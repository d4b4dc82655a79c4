/** Signing in and out, and what keeps a session honest. */
@NamedInterface("signin")
@NullMarked
package org.gangway.identity.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
