/** Who can be reached now, in how long, and until when somebody is away. Pure Java. */
@NamedInterface("reach")
@NullMarked
package org.gangway.contact.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
