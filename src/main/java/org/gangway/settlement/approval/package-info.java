/** Agreement by both sides or by silence, and who may not approve what they reported. */
@NullMarked
package org.gangway.settlement.approval;

import org.jspecify.annotations.NullMarked;
