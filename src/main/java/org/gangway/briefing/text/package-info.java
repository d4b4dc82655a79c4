/** What a side writes about itself, in paragraphs and editions. */
@NamedInterface("text")
@NullMarked
package org.gangway.briefing.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
