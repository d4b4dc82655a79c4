/** The test kit: a database, screens and people for the tests of all modules. */
@NullMarked
package org.gangway.testing;

import org.jspecify.annotations.NullMarked;
