/** Screens of engagements, and what pages of other modules show of them. */
@NamedInterface("ui")
@NullMarked
package org.gangway.engagement.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
