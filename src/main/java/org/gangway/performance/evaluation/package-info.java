/** Whether a service level was met, and who hears of it. */
@NamedInterface("evaluation")
@NullMarked
package org.gangway.performance.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
