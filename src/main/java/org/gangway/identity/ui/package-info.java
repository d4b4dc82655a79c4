/** Screens of signing in and of the people of a party, and the pieces of them that other modules show. */
@NamedInterface("ui")
@NullMarked
package org.gangway.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
