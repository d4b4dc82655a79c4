/** How people get in again who lost their password. */
@NamedInterface("recovery")
@NullMarked
package org.gangway.identity.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
