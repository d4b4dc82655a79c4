/** Gangway: where a company and its offshore vendors run their engagement together. */
@NullMarked
package org.gangway;

import org.jspecify.annotations.NullMarked;
