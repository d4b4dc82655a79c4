/** Files that leave the house: PDF documents, workbooks, CSV, and the names under which they are downloaded. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.gangway.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
