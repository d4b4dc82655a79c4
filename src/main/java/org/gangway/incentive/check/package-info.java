/** What can be wrong with terms or with a month's input, found when they are written. */
@NamedInterface("check")
@NullMarked
package org.gangway.incentive.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
