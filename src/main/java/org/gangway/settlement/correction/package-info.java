/** What corrected figures of agreed months amount to, less what was adjusted before. */
@NullMarked
package org.gangway.settlement.correction;

import org.jspecify.annotations.NullMarked;
