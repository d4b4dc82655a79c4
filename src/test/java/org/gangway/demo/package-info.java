@NullMarked
package org.gangway.demo;

import org.jspecify.annotations.NullMarked;
