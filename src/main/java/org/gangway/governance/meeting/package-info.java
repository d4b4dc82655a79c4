/** Meetings: called, held, with agenda, attendance and decisions. */
@NamedInterface("meeting")
@NullMarked
package org.gangway.governance.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
