package org.gangway.preview.web;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import org.gangway.identity.ForAnyone;
import org.gangway.preview.RequestSchema;
import org.gangway.preview.TermsSchema;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The grammars of terms and requests for whoever writes them with a program; public, as every grammar is. */
@RestController
class Schemas {

    @ForAnyone
    @GetMapping(path = TermsSchema.PATH, produces = "application/schema+json")
    @Operation(operationId = "termsSchema", summary = "JSON Schema of the terms (draft 2020-12)")
    byte[] agreement() {
        return TermsSchema.text().getBytes(StandardCharsets.UTF_8);
    }

    @ForAnyone
    @GetMapping(path = RequestSchema.PATH, produces = "application/schema+json")
    @Operation(operationId = "previewRequestSchema", summary = "JSON Schema of requests for a preview (draft 2020-12)")
    byte[] previewRequest() {
        return RequestSchema.text().getBytes(StandardCharsets.UTF_8);
    }
}
