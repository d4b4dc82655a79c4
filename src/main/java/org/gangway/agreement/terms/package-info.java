/** What can be agreed: service levels, incentive schedule, rules of settlement. */
@NamedInterface("terms")
@NullMarked
package org.gangway.agreement.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
