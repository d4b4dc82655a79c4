/** Minutes: circulated, accepted, locked, corrected by addenda. */
@NamedInterface("minutes")
@NullMarked
package org.gangway.governance.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
