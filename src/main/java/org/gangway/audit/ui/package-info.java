/** Screens of the log, and the pieces of them that other modules show. */
@NamedInterface("ui")
@NullMarked
package org.gangway.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
