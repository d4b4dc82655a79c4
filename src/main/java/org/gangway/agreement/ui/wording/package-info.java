/** Terms in words. */
@NullMarked
package org.gangway.agreement.ui.wording;

import org.jspecify.annotations.NullMarked;
