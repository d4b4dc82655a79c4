/** Who takes part in an engagement, as what, from when until when, and what is handed over when somebody leaves. */
@NamedInterface("assignment")
@NullMarked
package org.gangway.engagement.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
