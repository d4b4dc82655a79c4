/** Contacts that come in from files: tried first, then taken, a few at a time. */
@NullMarked
package org.gangway.contact.intake;

import org.jspecify.annotations.NullMarked;
