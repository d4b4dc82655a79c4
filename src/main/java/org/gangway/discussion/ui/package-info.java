/** The button and the dialog of comments and files, which screens put beside what they are about. */
@NamedInterface("ui")
@NullMarked
package org.gangway.discussion.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
