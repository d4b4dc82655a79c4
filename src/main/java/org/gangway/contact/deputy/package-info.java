/** Who stands in for somebody whenever they are away. */
@NamedInterface("deputy")
@NullMarked
package org.gangway.contact.deputy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
