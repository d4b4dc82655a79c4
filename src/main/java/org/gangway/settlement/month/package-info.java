/** What a settled month consists of, as it is stored. */
@NamedInterface("month")
@NullMarked
package org.gangway.settlement.month;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
