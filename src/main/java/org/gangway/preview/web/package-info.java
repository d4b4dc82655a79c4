/** Settlement previews for programs: a stateless call, and the descriptions of it. */
@NullMarked
package org.gangway.preview.web;

import org.jspecify.annotations.NullMarked;
