/** Screens of signing in, and of the people of a party. */
@NullMarked
package org.gangway.identity.ui;

import org.jspecify.annotations.NullMarked;
