/** Talks of people who stand opposite one another: planned, held, and what came of them. */
@NamedInterface("touchpoint")
@NullMarked
package org.gangway.contact.touchpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
