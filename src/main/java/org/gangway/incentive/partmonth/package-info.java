/** A month under several versions of the terms, each for its days. */
@NamedInterface("partmonth")
@NullMarked
package org.gangway.incentive.partmonth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
