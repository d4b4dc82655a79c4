/** The append-only double-entry ledger of what both sides owe. */
@NamedInterface("ledger")
@NullMarked
package org.gangway.settlement.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
