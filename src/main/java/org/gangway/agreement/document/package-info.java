/** Terms as documents that are read in, compared and handed out. */
@NamedInterface("document")
@NullMarked
package org.gangway.agreement.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
