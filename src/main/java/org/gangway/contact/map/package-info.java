/** The counterpart map: tiers, pairs of one person a side, and what is missing in it. */
@NamedInterface("map")
@NullMarked
package org.gangway.contact.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
