/** Files of figures and invoices: uploaded, tried in a dry run, kept. */
@NamedInterface("imports")
@NullMarked
package org.gangway.performance.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
