/** The credit notes and bonus invoices of a month, on the page of its statement. */
@NullMarked
package org.gangway.invoicing.ui;

import org.jspecify.annotations.NullMarked;
