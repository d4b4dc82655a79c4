/** Contacts as files: read card by card or row by row, so that what is broken costs only itself, and written. */
@NullMarked
package org.gangway.contact.exchange;

import org.jspecify.annotations.NullMarked;
