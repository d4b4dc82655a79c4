/** Which vendors work for which clients, and what a client thinks of them. */
@NamedInterface("partnership")
@NullMarked
package org.gangway.identity.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
