/** Terms that a first version can begin with, and that fit any fee. */
@NullMarked
package org.gangway.agreement.template;

import org.jspecify.annotations.NullMarked;
