/** Screens of leadership contacts. */
@NullMarked
package org.gangway.contact.ui;

import org.jspecify.annotations.NullMarked;
