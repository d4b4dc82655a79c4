/** What comes on the next agenda because something happened. */
@NamedInterface("agenda")
@NullMarked
package org.gangway.governance.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
