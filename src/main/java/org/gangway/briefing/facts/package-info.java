/** What the portal knows of a site and its country: worked out, never typed. */
@NamedInterface("facts")
@NullMarked
package org.gangway.briefing.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
