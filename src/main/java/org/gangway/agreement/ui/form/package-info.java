/** Dialogs and fields in which terms are written. */
@NullMarked
package org.gangway.agreement.ui.form;

import org.jspecify.annotations.NullMarked;
