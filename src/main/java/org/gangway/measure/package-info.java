/** The arithmetic of service levels: figures from exact fractions, what they attain, and what open invoices say. */
@ApplicationModule(allowedDependencies = {"shared", "json"})
@NullMarked
package org.gangway.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
