@NullMarked
package org.gangway.identity;

import org.jspecify.annotations.NullMarked;
