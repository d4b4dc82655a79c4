package org.gangway.document;

import java.util.List;

/** The signatures at the end of a document, side by side and never torn apart by a page break. */
final class SignatureBlock {

    private SignatureBlock() {}

    static Html of(List<SignatureLine> lines) {
        var cells = lines.stream().map(SignatureBlock::cell).toList();
        return Html.element("table", Html.element("tbody", Html.element("tr", cells)))
                .styled("signatures");
    }

    private static Html cell(SignatureLine line) {
        return Html.element(
                "td",
                Html.element("div", line.party()).styled("party"),
                Html.element("div", line.state()).styled("state"),
                Html.element("div", line.signatory()).styled("signatory"));
    }
}
