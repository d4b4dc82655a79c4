/** Where people are now on their own clock, and whether they can be reached. */
@NamedInterface("presence")
@NullMarked
package org.gangway.contact.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
