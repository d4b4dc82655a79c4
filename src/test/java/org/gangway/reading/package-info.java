@NullMarked
package org.gangway.reading;

import org.jspecify.annotations.NullMarked;
