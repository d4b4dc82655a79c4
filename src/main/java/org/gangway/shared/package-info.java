/** Values every module speaks: money, percentages, periods, explanations and broken rules. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.gangway.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
