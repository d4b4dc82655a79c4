/** Where administrators see what became of mail. */
@NullMarked
package org.gangway.notification.ui;

import org.jspecify.annotations.NullMarked;
