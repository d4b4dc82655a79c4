/** Monthly statements with approvals and disputes. */
@NamedInterface("statement")
@NullMarked
package org.gangway.settlement.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
