/** Paragraphs: text that people write and both sides must read, in its original language and in translations. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "document",
            "language",
            "identity",
            "audit",
            "uikit",
            "engagement",
            "engagement :: assignment"
        })
@NullMarked
package org.gangway.paragraph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
