/** Values of indices that fees follow, as the client entered them. */
@NamedInterface("index")
@NullMarked
package org.gangway.agreement.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
