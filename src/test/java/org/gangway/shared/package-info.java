@NullMarked
package org.gangway.shared;

import org.jspecify.annotations.NullMarked;
