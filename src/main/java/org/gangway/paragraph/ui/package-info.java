/** A paragraph as it is read and translated, for the screens on which it stands. */
@NamedInterface("ui")
@NullMarked
package org.gangway.paragraph.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
