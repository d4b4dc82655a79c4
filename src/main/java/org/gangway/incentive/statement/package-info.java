/** What a month is settled from, and the statement that comes out. */
@NamedInterface("statement")
@NullMarked
package org.gangway.incentive.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
