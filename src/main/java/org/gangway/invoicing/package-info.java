/** Credit notes and bonus invoices: what both parties agreed on, as printed documents and electronic invoices. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "identity",
            "identity :: party",
            "audit",
            "uikit",
            "document",
            "engagement",
            "engagement :: assignment",
            "settlement",
            "settlement :: ledger",
            "settlement :: month",
            "settlement :: statement",
            "settlement :: ui"
        })
@NullMarked
package org.gangway.invoicing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
