/** Which terms are in force on a day. */
@NamedInterface("inforce")
@NullMarked
package org.gangway.agreement.inforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
