/** Statements and ledgers as PDF, workbook and CSV. */
@NamedInterface("document")
@NullMarked
package org.gangway.settlement.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
