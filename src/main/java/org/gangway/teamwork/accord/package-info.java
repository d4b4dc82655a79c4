/** The working agreement of two teams: points offered, accepted, signed by everybody, and looked at again. */
@NamedInterface("accord")
@NullMarked
package org.gangway.teamwork.accord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
