/** With what programs of a party come in: secrets that an administrator makes, each with its scopes and its end. */
@NamedInterface("program")
@NullMarked
package org.gangway.identity.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
