/** Invoices as they are kept, and what is worked out from them. */
@NullMarked
package org.gangway.performance.receivables;

import org.jspecify.annotations.NullMarked;
