/** Engagements that renew by themselves by their terms, and objections to it. */
@NamedInterface("renewal")
@NullMarked
package org.gangway.agreement.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
