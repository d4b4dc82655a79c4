/** Screens of the terms. */
@NullMarked
package org.gangway.agreement.ui;

import org.jspecify.annotations.NullMarked;
