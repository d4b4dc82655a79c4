package org.gangway.preview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangway.agreement.document.TermsDocument;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.shared.Money;

/** One version of the terms, and the document it was read from. */
public record PreviewVersion(Map<String, Object> document, TermsDocument terms) {

    Money fee() {
        return Objects.requireNonNull(terms.monthlyFee());
    }

    /** By its key or its exact name; two where a name does not tell them apart. */
    List<ServiceLevelTerms> named(String idOrName) {
        var byId = terms.serviceLevels().stream()
                .filter(level -> level.id().equals(idOrName))
                .toList();
        return byId.isEmpty()
                ? terms.serviceLevels().stream()
                        .filter(level -> level.name().equals(idOrName))
                        .toList()
                : byId;
    }
}
