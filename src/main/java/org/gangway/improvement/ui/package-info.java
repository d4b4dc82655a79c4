@NullMarked
package org.gangway.improvement.ui;

import org.jspecify.annotations.NullMarked;
