/** The grammar of incentive terms: what a schedule can say, as records. */
@NamedInterface("terms")
@NullMarked
package org.gangway.incentive.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
