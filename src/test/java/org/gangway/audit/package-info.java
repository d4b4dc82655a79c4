@NullMarked
package org.gangway.audit;

import org.jspecify.annotations.NullMarked;
