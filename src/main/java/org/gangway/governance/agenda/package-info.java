/** What comes on the next agenda because something happened. */
@NullMarked
package org.gangway.governance.agenda;

import org.jspecify.annotations.NullMarked;
