/** Actions with an owner and a due day. */
@NamedInterface("action")
@NullMarked
package org.gangway.governance.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
