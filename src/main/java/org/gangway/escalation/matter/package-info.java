/** What can be escalated: things that stand on pages of other modules, named and found again. */
@NamedInterface("matter")
@NullMarked
package org.gangway.escalation.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
