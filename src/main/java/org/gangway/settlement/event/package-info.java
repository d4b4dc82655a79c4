/** What other modules hear of: statements proposed and agreed, disputes opened and settled. */
@NamedInterface("event")
@NullMarked
package org.gangway.settlement.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
