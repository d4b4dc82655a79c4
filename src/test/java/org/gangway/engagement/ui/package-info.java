@NullMarked
package org.gangway.engagement.ui;

import org.jspecify.annotations.NullMarked;
