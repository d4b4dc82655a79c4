/** Comments: what people of both sides say about something, and whom they ask to read it. */
@NamedInterface("comment")
@NullMarked
package org.gangway.discussion.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
