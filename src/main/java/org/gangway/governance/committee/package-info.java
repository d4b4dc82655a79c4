/** Committees and their members. */
@NamedInterface("committee")
@NullMarked
package org.gangway.governance.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
