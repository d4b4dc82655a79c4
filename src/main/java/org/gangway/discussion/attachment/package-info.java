/** Attachments: files that are kept with what they are about, once they were looked at. */
@NamedInterface("attachment")
@NullMarked
package org.gangway.discussion.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
