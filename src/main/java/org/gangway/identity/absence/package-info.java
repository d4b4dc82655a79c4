/** When people are away, and who stands in for them. */
@NamedInterface("absence")
@NullMarked
package org.gangway.identity.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
