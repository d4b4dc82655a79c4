/** What a month costs: the parts of a fee, and how a change within the month counts. */
@NamedInterface("fee")
@NullMarked
package org.gangway.incentive.fee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
