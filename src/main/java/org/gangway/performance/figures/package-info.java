/** Reported figures: what was reported for a month, with evidence, and when it is due. */
@NamedInterface("figures")
@NullMarked
package org.gangway.performance.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
