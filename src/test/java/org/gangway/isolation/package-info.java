/** Whether one vendor can get at what belongs to another, by whatever door. */
@NullMarked
package org.gangway.isolation;

import org.jspecify.annotations.NullMarked;
