/** How engagements stand: months, money, what is open, and their health by rules that people can read. */
@NullMarked
package org.gangway.overview.portfolio;

import org.jspecify.annotations.NullMarked;
