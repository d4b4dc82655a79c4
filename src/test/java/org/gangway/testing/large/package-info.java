/** A database as it looks after years of use: 200 engagements x 20 service levels x 60 months. */
@NullMarked
package org.gangway.testing.large;

import org.jspecify.annotations.NullMarked;
