/** The arithmetic of a list of invoices: payment by due month, balances, days of sales. */
@NamedInterface("receivables")
@NullMarked
package org.gangway.measure.receivables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
