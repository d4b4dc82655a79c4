/** The test kit for walks through the running application in Chromium, as the people who use it. */
@NullMarked
package org.gangway.testing.browser;

import org.jspecify.annotations.NullMarked;
